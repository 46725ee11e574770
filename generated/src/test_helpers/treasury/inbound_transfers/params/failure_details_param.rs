// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::TreasuryInboundTransfersResourceFailureDetailsCode;

stripe_runtime::params! {
    /// Details about a failed InboundTransfer.
    ///
    /// Parameters at `PostTestHelpersTreasuryInboundTransfersIdFail/failure_details`.
    pub struct FailureDetailsParam;
}

impl FailureDetailsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `code`.
    #[inline]
    pub fn code(
        mut self,
        code: TreasuryInboundTransfersResourceFailureDetailsCode,
    ) -> Self {
        self.0.set("code", code);
        self
    }
}

impl Default for FailureDetailsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
