// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    ControllerDashboardSpecs, ControllerFeesSpecs, ControllerLossesSpecs,
    RequirementCollection,
};

stripe_runtime::params! {
    /// A hash of configuration describing the account controller's attributes.
    ///
    /// Parameters at `PostAccounts/controller`.
    pub struct ControllerSpecs;
}

impl ControllerSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `fees`.
    #[inline]
    pub fn fees(self, fees: ControllerFeesSpecs) -> Self {
        Self(self.0.with("fees", fees))
    }

    /// Sets `losses`.
    #[inline]
    pub fn losses(self, losses: ControllerLossesSpecs) -> Self {
        Self(self.0.with("losses", losses))
    }

    /// Sets `requirement_collection`.
    #[inline]
    pub fn requirement_collection(
        self,
        requirement_collection: RequirementCollection,
    ) -> Self {
        Self(self.0.with("requirement_collection", requirement_collection))
    }

    /// Sets `stripe_dashboard`.
    #[inline]
    pub fn stripe_dashboard(self, stripe_dashboard: ControllerDashboardSpecs) -> Self {
        Self(self.0.with("stripe_dashboard", stripe_dashboard))
    }
}

impl Default for ControllerSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
