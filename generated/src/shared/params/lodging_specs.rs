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
    pub fn check_in_at(mut self, check_in_at: impl Into<Timestamp>) -> Self {
        self.0.set("check_in_at", Into::<Timestamp>::into(check_in_at));
        self
    }

    /// Sets `nights`.
    #[inline]
    pub fn nights(mut self, nights: i64) -> Self {
        self.0.set("nights", nights);
        self
    }
}

impl Default for LodgingSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
