// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentRecordsIdReportRefund/processor_details/custom`.
    pub struct ReportRefundPaymentRecordProcessorDetailsCustom;
}

impl ReportRefundPaymentRecordProcessorDetailsCustom {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(refund_reference: impl Into<String>) -> Self {
        Self(Params::new().with("refund_reference", Value::text(refund_reference)))
    }
}
