// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `refund_destination_details_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetailsCard {
    /// Value of the reference number assigned to the refund.
    pub reference: Option<String>,
    /// Status of the reference number on the refund. This can be `pending`, `available` or
    /// `unavailable`.
    pub reference_status: Option<String>,
    /// Type of the reference number assigned to the refund.
    pub reference_type: Option<String>,
    /// The type of refund. This can be `refund`, `reversal`, or `pending`.
    pub type_: RefundDestinationDetailsCardType,
}

impl Blank for RefundDestinationDetailsCard {
    const BLANK: Self = Self {
        reference: Blank::BLANK,
        reference_status: Blank::BLANK,
        reference_type: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for RefundDestinationDetailsCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "refund_destination_details_card",
            constants: &[],
            fields: &[
                Field("reference", OPTIONAL),
                Field("reference_status", OPTIONAL),
                Field("reference_type", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.reference,
            1 => &self.reference_status,
            2 => &self.reference_type,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.reference,
            1 => &mut self.reference_status,
            2 => &mut self.reference_type,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for RefundDestinationDetailsCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RefundDestinationDetailsCard);

/// The type of refund. This can be `refund`, `reversal`, or `pending`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundDestinationDetailsCardType {
    /// `pending`
    Pending,
    /// `refund`
    Refund,
    /// `reversal`
    Reversal,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RefundDestinationDetailsCardType {
    Pending = "pending",
    Refund = "refund",
    Reversal = "reversal",
});
