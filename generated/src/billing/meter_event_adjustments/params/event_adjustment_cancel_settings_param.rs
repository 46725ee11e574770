// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Specifies which event to cancel.
    ///
    /// Parameters at `PostBillingMeterEventAdjustments/cancel`.
    pub struct EventAdjustmentCancelSettingsParam;
}

impl EventAdjustmentCancelSettingsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `identifier`.
    #[inline]
    pub fn identifier(self, identifier: impl Into<String>) -> Self {
        Self(self.0.with("identifier", Value::text(identifier)))
    }
}

impl Default for EventAdjustmentCancelSettingsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
