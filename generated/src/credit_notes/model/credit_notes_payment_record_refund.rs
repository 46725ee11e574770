// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `credit_notes_payment_record_refund`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNotesPaymentRecordRefund {
    /// ID of the payment record.
    pub payment_record: String,
    /// ID of the refund group.
    pub refund_group: String,
}

impl Blank for CreditNotesPaymentRecordRefund {
    const BLANK: Self = Self {
        payment_record: Blank::BLANK,
        refund_group: Blank::BLANK,
    };
}

impl Record for CreditNotesPaymentRecordRefund {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "credit_notes_payment_record_refund",
            constants: &[],
            fields: &[Field("payment_record", REQUIRED), Field("refund_group", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.payment_record,
            _ => &self.refund_group,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.payment_record,
            _ => &mut self.refund_group,
        }
    }
}

impl std::fmt::Debug for CreditNotesPaymentRecordRefund {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CreditNotesPaymentRecordRefund);
