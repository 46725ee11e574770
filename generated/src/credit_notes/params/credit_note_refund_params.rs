// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::PaymentRecordRefundParams;

stripe_runtime::params! {
    /// Parameters at `GetCreditNotesPreview/refunds[]`, `GetCreditNotesPreviewLines/refunds[]`, `PostCreditNotes/refunds[]`.
    pub struct CreditNoteRefundParams;
}

impl CreditNoteRefundParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount_refunded`.
    #[inline]
    pub fn amount_refunded(self, amount_refunded: i64) -> Self {
        Self(self.0.with("amount_refunded", amount_refunded))
    }

    /// Sets `payment_record_refund`.
    #[inline]
    pub fn payment_record_refund(
        self,
        payment_record_refund: PaymentRecordRefundParams,
    ) -> Self {
        Self(self.0.with("payment_record_refund", payment_record_refund))
    }

    /// Sets `refund`.
    #[inline]
    pub fn refund(self, refund: impl Into<String>) -> Self {
        Self(self.0.with("refund", Value::text(refund)))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: CreditNoteRefundParamsType) -> Self {
        Self(self.0.with("type", type_))
    }
}

impl Default for CreditNoteRefundParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `GetCreditNotesPreview/refunds[]/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditNoteRefundParamsType {
    /// `payment_record_refund`
    PaymentRecordRefund,
    /// `refund`
    Refund,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreditNoteRefundParamsType {
    PaymentRecordRefund = "payment_record_refund",
    Refund = "refund",
});
