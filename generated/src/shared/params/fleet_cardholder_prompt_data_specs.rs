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
    pub fn driver_id(mut self, driver_id: impl Into<String>) -> Self {
        self.0.set("driver_id", Value::text(driver_id));
        self
    }

    /// Sets `odometer`.
    #[inline]
    pub fn odometer(mut self, odometer: i64) -> Self {
        self.0.set("odometer", odometer);
        self
    }

    /// Sets `unspecified_id`.
    #[inline]
    pub fn unspecified_id(mut self, unspecified_id: impl Into<String>) -> Self {
        self.0.set("unspecified_id", Value::text(unspecified_id));
        self
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.0.set("user_id", Value::text(user_id));
        self
    }

    /// Sets `vehicle_number`.
    #[inline]
    pub fn vehicle_number(mut self, vehicle_number: impl Into<String>) -> Self {
        self.0.set("vehicle_number", Value::text(vehicle_number));
        self
    }
}

impl Default for FleetCardholderPromptDataSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
