// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AccountUnificationAccountControllerStripeDashboardType;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/controller/stripe_dashboard`.
    pub struct ControllerDashboardSpecs;
}

impl ControllerDashboardSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(
        mut self,
        type_: AccountUnificationAccountControllerStripeDashboardType,
    ) -> Self {
        self.0.set("type", type_);
        self
    }
}

impl Default for ControllerDashboardSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
