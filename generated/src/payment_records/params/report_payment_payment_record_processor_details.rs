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
        self,
        custom: ReportPaymentPaymentRecordProcessorDetailsCustom,
    ) -> Self {
        Self(self.0.with("custom", custom))
    }
}

impl Default for ReportPaymentPaymentRecordProcessorDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
