// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentRecordsReportPayment/processor_details/custom`.
    pub struct ReportPaymentPaymentRecordProcessorDetailsCustom;
}

impl ReportPaymentPaymentRecordProcessorDetailsCustom {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(payment_reference: impl Into<String>) -> Self {
        Self(Params::new().with("payment_reference", Value::text(payment_reference)))
    }
}
