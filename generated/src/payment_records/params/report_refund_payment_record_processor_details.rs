// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::ReportRefundPaymentRecordProcessorDetailsCustom;

stripe_runtime::params! {
    /// Processor information for this refund.
    ///
    /// Parameters at `PostPaymentRecordsIdReportRefund/processor_details`.
    pub struct ReportRefundPaymentRecordProcessorDetails;
}

impl ReportRefundPaymentRecordProcessorDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "custom"))
    }

    /// Sets `custom`.
    #[inline]
    pub fn custom(
        self,
        custom: ReportRefundPaymentRecordProcessorDetailsCustom,
    ) -> Self {
        Self(self.0.with("custom", custom))
    }
}

impl Default for ReportRefundPaymentRecordProcessorDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
