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
        mut self,
        allowed_updates: impl IntoIterator<Item = AllowedUpdate>,
    ) -> Self {
        self.0.set("allowed_updates", Value::list(allowed_updates));
        self
    }

    /// Clears `allowed_updates`: unsets what is stored.
    #[inline]
    pub fn clear_allowed_updates(mut self) -> Self {
        self.0.clear("allowed_updates");
        self
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.set("enabled", enabled);
        self
    }
}

impl Default for CustomerUpdateUpdatingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
