// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `source_receiver_flow`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceReceiverFlow {
    /// The address of the receiver source. This is the value that should be communicated to the
    /// customer to send their funds to.
    pub address: Option<String>,
    /// The total amount that was moved to your balance. This is almost always equal to the amount
    /// charged. In rare cases when customers deposit excess funds and we are unable to refund those,
    /// those funds get moved to your balance and show up in amount_charged as well. The amount charged
    /// is expressed in the source's currency.
    pub amount_charged: i64,
    /// The total amount received by the receiver source.
    /// `amount_received = amount_returned + amount_charged` should be true for consumed sources unless
    /// customers deposit excess funds. The amount received is expressed in the source's currency.
    pub amount_received: i64,
    /// The total amount that was returned to the customer. The amount returned is expressed in the
    /// source's currency.
    pub amount_returned: i64,
    /// Type of refund attribute method, one of `email`, `manual`, or `none`.
    pub refund_attributes_method: String,
    /// Type of refund attribute status, one of `missing`, `requested`, or `available`.
    pub refund_attributes_status: String,
}

impl Blank for SourceReceiverFlow {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        amount_charged: Blank::BLANK,
        amount_received: Blank::BLANK,
        amount_returned: Blank::BLANK,
        refund_attributes_method: Blank::BLANK,
        refund_attributes_status: Blank::BLANK,
    };
}

impl Record for SourceReceiverFlow {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_receiver_flow",
            constants: &[],
            fields: &[
                Field("address", NULLABLE),
                Field("amount_charged", REQUIRED),
                Field("amount_received", REQUIRED),
                Field("amount_returned", REQUIRED),
                Field("refund_attributes_method", REQUIRED),
                Field("refund_attributes_status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.amount_charged,
            2 => &self.amount_received,
            3 => &self.amount_returned,
            4 => &self.refund_attributes_method,
            _ => &self.refund_attributes_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.amount_charged,
            2 => &mut self.amount_received,
            3 => &mut self.amount_returned,
            4 => &mut self.refund_attributes_method,
            _ => &mut self.refund_attributes_status,
        }
    }
}

impl std::fmt::Debug for SourceReceiverFlow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceReceiverFlow);
