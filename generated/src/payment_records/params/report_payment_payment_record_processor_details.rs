// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::ReportPaymentPaymentRecordProcessorDetailsCustom;

stripe_runtime::params! {
    /// Processor information for this payment.
    ///
    /// Parameters at `PostPaymentRecordsReportPayment/processor_details`.
    pub struct ReportPaymentPaymentRecordProcessorDetails;
}

impl ReportPaymentPaymentRecordProcessorDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "custom"))
    }

    /// Sets `custom`.
    #[inline]
    pub fn custom(
        mut self,
        custom: ReportPaymentPaymentRecordProcessorDetailsCustom,
    ) -> Self {
        self.0.set("custom", custom);
        self
    }
}

impl Default for ReportPaymentPaymentRecordProcessorDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
