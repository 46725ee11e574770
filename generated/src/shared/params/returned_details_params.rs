// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::TreasuryOutboundPaymentsResourceReturnedStatusCode;

stripe_runtime::params! {
    /// Optional hash to set the return code.
    ///
    /// Parameters at `PostTestHelpersTreasuryOutboundPaymentsIdReturn/returned_details`, `PostTestHelpersTreasuryOutboundTransfersOutboundTransferReturn/returned_details`.
    pub struct ReturnedDetailsParams;
}

impl ReturnedDetailsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `code`.
    #[inline]
    pub fn code(
        mut self,
        code: TreasuryOutboundPaymentsResourceReturnedStatusCode,
    ) -> Self {
        self.0.set("code", code);
        self
    }
}

impl Default for ReturnedDetailsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
