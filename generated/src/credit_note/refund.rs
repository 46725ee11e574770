// Written by `cargo xtask generate`. Do not edit.
//! What is in `refund` of [`CreditNote`](crate::CreditNote).

/// An object in `refunds[].payment_record_refund` of [`CreditNote`](crate::CreditNote).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRecordRefund {
    /// ID of the payment record.
    pub payment_record: String,
    /// ID of the refund group.
    pub refund_group: String,
}

impl rt::Blank for PaymentRecordRefund {
    const BLANK: Self = Self {
        payment_record: rt::Blank::BLANK,
        refund_group: rt::Blank::BLANK,
    };
}

impl rt::Record for PaymentRecordRefund {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "credit_notes_payment_record_refund",
            constants: &[],
            fields: &[
                rt::Field("payment_record", rt::REQUIRED),
                rt::Field("refund_group", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.payment_record,
            _ => &self.refund_group,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.payment_record,
            _ => &mut self.refund_group,
        }
    }
}

rt::record_traits!(PaymentRecordRefund);

/// Type of the refund, one of `refund` or `payment_record_refund`.
#[non_exhaustive]
pub enum Type {
    /// `payment_record_refund`
    PaymentRecordRefund,
    /// `refund`
    Refund,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    PaymentRecordRefund = "payment_record_refund",
    Refund = "refund",
});
