// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AccountUnificationAccountControllerLossesPayments;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/controller/losses`.
    pub struct ControllerLossesSpecs;
}

impl ControllerLossesSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `payments`.
    #[inline]
    pub fn payments(
        mut self,
        payments: AccountUnificationAccountControllerLossesPayments,
    ) -> Self {
        self.0.set("payments", payments);
        self
    }
}

impl Default for ControllerLossesSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
