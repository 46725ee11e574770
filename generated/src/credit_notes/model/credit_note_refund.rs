// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Expandable, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::{CreditNotesPaymentRecordRefund, RefundId};

/// The schema `credit_note_refund`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNoteRefund {
    /// Amount of the refund that applies to this credit note, in cents (or local equivalent).
    pub amount_refunded: i64,
    /// The PaymentRecord refund details associated with this credit note refund.
    pub payment_record_refund: Option<Part<CreditNotesPaymentRecordRefund>>,
    /// ID of the refund.
    pub refund: Expandable<RefundId>,
    /// Type of the refund, one of `refund` or `payment_record_refund`.
    pub type_: Option<CreditNoteRefundType>,
}

impl Record for CreditNoteRefund {
    fn blank() -> Self {
        Self {
            amount_refunded: blank(),
            payment_record_refund: blank(),
            refund: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "credit_note_refund",
            constants: &[],
            fields: &[
                Field("amount_refunded", REQUIRED),
                Field("payment_record_refund", NULLABLE),
                Field("refund", REQUIRED),
                Field("type", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount_refunded,
            1 => &self.payment_record_refund,
            2 => &self.refund,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount_refunded,
            1 => &mut self.payment_record_refund,
            2 => &mut self.refund,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for CreditNoteRefund {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CreditNoteRefund);

/// Type of the refund, one of `refund` or `payment_record_refund`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditNoteRefundType {
    /// `payment_record_refund`
    PaymentRecordRefund,
    /// `refund`
    Refund,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreditNoteRefundType {
    PaymentRecordRefund = "payment_record_refund",
    Refund = "refund",
});
