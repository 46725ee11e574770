// Written by `cargo xtask generate`. Do not edit.
//! What `purchase_details` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) takes.

#[cfg(feature = "test_helpers-issuing-transactions")]
pub mod fleet;
pub mod flight;
#[cfg(feature = "test_helpers-issuing-transactions")]
pub use crate::issuing_authorization::fuel;
#[cfg(feature = "test_helpers-issuing-transactions")]
pub use crate::test_helpers::issuing::authorizations::create::{Fleet, Fuel};

rt::params! {
    /// Parameters for `purchase_details[flight]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture), `purchase_details[flight]` of [`test_helpers::issuing::transactions::create_unlinked_refund`](fn@crate::test_helpers::issuing::transactions::create_unlinked_refund) and one more place.
    pub struct Flight;
}

impl Flight {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `departure_at`.
    #[inline]
    pub fn departure_at(self, departure_at: impl Into<rt::Timestamp>) -> Self {
        let departure_at: rt::Timestamp = departure_at.into();
        Self(self.0.with("departure_at", departure_at))
    }

    /// Sets `passenger_name`.
    #[inline]
    pub fn passenger_name(self, passenger_name: impl Into<String>) -> Self {
        Self(self.0.with("passenger_name", rt::Value::text(passenger_name)))
    }

    /// Sets `refundable`.
    #[inline]
    pub fn refundable(self, refundable: bool) -> Self {
        Self(self.0.with("refundable", refundable))
    }

    /// Sets `segments`.
    #[inline]
    pub fn segments(self, segments: impl IntoIterator<Item = flight::Segment>) -> Self {
        Self(self.0.with("segments", rt::Value::list(segments)))
    }

    /// Sets `travel_agency`.
    #[inline]
    pub fn travel_agency(self, travel_agency: impl Into<String>) -> Self {
        Self(self.0.with("travel_agency", rt::Value::text(travel_agency)))
    }
}

impl Default for Flight {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `purchase_details[lodging]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture), `purchase_details[lodging]` of [`test_helpers::issuing::transactions::create_unlinked_refund`](fn@crate::test_helpers::issuing::transactions::create_unlinked_refund) and one more place.
    pub struct Lodging;
}

impl Lodging {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `check_in_at`.
    #[inline]
    pub fn check_in_at(self, check_in_at: impl Into<rt::Timestamp>) -> Self {
        let check_in_at: rt::Timestamp = check_in_at.into();
        Self(self.0.with("check_in_at", check_in_at))
    }

    /// Sets `nights`.
    #[inline]
    pub fn nights(self, nights: i64) -> Self {
        Self(self.0.with("nights", nights))
    }
}

impl Default for Lodging {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `purchase_details[receipt][]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture), `purchase_details[receipt][]` of [`test_helpers::issuing::transactions::create_unlinked_refund`](fn@crate::test_helpers::issuing::transactions::create_unlinked_refund) and one more place.
    pub struct Receipt;
}

impl Receipt {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: impl rt::IntoParsed<rt::Decimal>) -> Self {
        let quantity: rt::Decimal = quantity.into();
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `total`.
    #[inline]
    pub fn total(self, total: i64) -> Self {
        Self(self.0.with("total", total))
    }

    /// Sets `unit_cost`.
    #[inline]
    pub fn unit_cost(self, unit_cost: i64) -> Self {
        Self(self.0.with("unit_cost", unit_cost))
    }
}

impl Default for Receipt {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
