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
    pub fn fees(mut self, fees: ControllerFeesSpecs) -> Self {
        self.0.set("fees", fees);
        self
    }

    /// Sets `losses`.
    #[inline]
    pub fn losses(mut self, losses: ControllerLossesSpecs) -> Self {
        self.0.set("losses", losses);
        self
    }

    /// Sets `requirement_collection`.
    #[inline]
    pub fn requirement_collection(
        mut self,
        requirement_collection: RequirementCollection,
    ) -> Self {
        self.0.set("requirement_collection", requirement_collection);
        self
    }

    /// Sets `stripe_dashboard`.
    #[inline]
    pub fn stripe_dashboard(
        mut self,
        stripe_dashboard: ControllerDashboardSpecs,
    ) -> Self {
        self.0.set("stripe_dashboard", stripe_dashboard);
        self
    }
}

impl Default for ControllerSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
