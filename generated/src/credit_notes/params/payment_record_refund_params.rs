// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `GetCreditNotesPreview/refunds[]/payment_record_refund`, `GetCreditNotesPreviewLines/refunds[]/payment_record_refund`, `PostCreditNotes/refunds[]/payment_record_refund`.
    pub struct PaymentRecordRefundParams;
}

impl PaymentRecordRefundParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        payment_record: impl Into<String>,
        refund_group: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("payment_record", Value::text(payment_record))
                .with("refund_group", Value::text(refund_group)),
        )
    }
}
