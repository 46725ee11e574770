// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details/lodging`, `PostTestHelpersIssuingTransactionsCreateForceCapture/purchase_details/lodging`, `PostTestHelpersIssuingTransactionsCreateUnlinkedRefund/purchase_details/lodging`.
    pub struct LodgingSpecs;
}

impl LodgingSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `check_in_at`.
    #[inline]
    pub fn check_in_at(self, check_in_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("check_in_at", Into::<Timestamp>::into(check_in_at)))
    }

    /// Sets `nights`.
    #[inline]
    pub fn nights(self, nights: i64) -> Self {
        Self(self.0.with("nights", nights))
    }
}

impl Default for LodgingSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
