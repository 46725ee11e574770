// Written by `cargo xtask generate`. Do not edit.
//! What `fleet` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create) takes.

pub mod reported_breakdown;
#[cfg(feature = "test_helpers-issuing-authorizations")]
pub use crate::issuing_authorization::fleet::{PurchaseType, ServiceType};

rt::params! {
    /// Parameters for `fleet[cardholder_prompt_data]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create), `purchase_details[fleet][cardholder_prompt_data]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) and 3 more places.
    pub struct CardholderPromptData;
}

impl CardholderPromptData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `driver_id`.
    #[inline]
    pub fn driver_id(self, driver_id: impl Into<String>) -> Self {
        Self(self.0.with("driver_id", rt::Value::text(driver_id)))
    }

    /// Sets `odometer`.
    #[inline]
    pub fn odometer(self, odometer: i64) -> Self {
        Self(self.0.with("odometer", odometer))
    }

    /// Sets `unspecified_id`.
    #[inline]
    pub fn unspecified_id(self, unspecified_id: impl Into<String>) -> Self {
        Self(self.0.with("unspecified_id", rt::Value::text(unspecified_id)))
    }

    /// Sets `user_id`.
    #[inline]
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.with("user_id", rt::Value::text(user_id)))
    }

    /// Sets `vehicle_number`.
    #[inline]
    pub fn vehicle_number(self, vehicle_number: impl Into<String>) -> Self {
        Self(self.0.with("vehicle_number", rt::Value::text(vehicle_number)))
    }
}

impl Default for CardholderPromptData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `fleet[reported_breakdown]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create), `purchase_details[fleet][reported_breakdown]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) and 3 more places.
    pub struct ReportedBreakdown;
}

impl ReportedBreakdown {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fuel`.
    #[inline]
    pub fn fuel(self, fuel: reported_breakdown::Fuel) -> Self {
        Self(self.0.with("fuel", fuel))
    }

    /// Sets `non_fuel`.
    #[inline]
    pub fn non_fuel(self, non_fuel: reported_breakdown::NonFuel) -> Self {
        Self(self.0.with("non_fuel", non_fuel))
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: reported_breakdown::Tax) -> Self {
        Self(self.0.with("tax", tax))
    }
}

impl Default for ReportedBreakdown {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
