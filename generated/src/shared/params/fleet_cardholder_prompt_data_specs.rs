// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizations/fleet/cardholder_prompt_data`, `PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount/fleet/cardholder_prompt_data`, `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details/fleet/cardholder_prompt_data` and 2 more places.
    pub struct FleetCardholderPromptDataSpecs;
}

impl FleetCardholderPromptDataSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `driver_id`.
    #[inline]
    pub fn driver_id(self, driver_id: impl Into<String>) -> Self {
        Self(self.0.with("driver_id", Value::text(driver_id)))
    }

    /// Sets `odometer`.
    #[inline]
    pub fn odometer(self, odometer: i64) -> Self {
        Self(self.0.with("odometer", odometer))
    }

    /// Sets `unspecified_id`.
    #[inline]
    pub fn unspecified_id(self, unspecified_id: impl Into<String>) -> Self {
        Self(self.0.with("unspecified_id", Value::text(unspecified_id)))
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.with("user_id", Value::text(user_id)))
    }

    /// Sets `vehicle_number`.
    #[inline]
    pub fn vehicle_number(self, vehicle_number: impl Into<String>) -> Self {
        Self(self.0.with("vehicle_number", Value::text(vehicle_number)))
    }
}

impl Default for FleetCardholderPromptDataSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
