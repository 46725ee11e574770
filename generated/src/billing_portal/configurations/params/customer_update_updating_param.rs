// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::AllowedUpdate;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurationsConfiguration/features/customer_update`.
    pub struct CustomerUpdateUpdatingParam;
}

impl CustomerUpdateUpdatingParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `allowed_updates`.
    #[inline]
    pub fn allowed_updates(
        self,
        allowed_updates: impl IntoIterator<Item = AllowedUpdate>,
    ) -> Self {
        Self(self.0.with("allowed_updates", Value::list(allowed_updates)))
    }

    /// Clears `allowed_updates`: unsets what is stored.
    #[inline]
    pub fn clear_allowed_updates(self) -> Self {
        Self(self.0.cleared("allowed_updates"))
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }
}

impl Default for CustomerUpdateUpdatingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
