// Written by `cargo xtask generate`. Do not edit.
//! What `purchase_details.flight` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) takes.

rt::params! {
    /// Parameters for `purchase_details[flight][segments][]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture), `purchase_details[flight][segments][]` of [`test_helpers::issuing::transactions::create_unlinked_refund`](fn@crate::test_helpers::issuing::transactions::create_unlinked_refund) and one more place.
    pub struct Segment;
}

impl Segment {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `arrival_airport_code`.
    #[inline]
    pub fn arrival_airport_code(self, arrival_airport_code: impl Into<String>) -> Self {
        Self(self.0.with("arrival_airport_code", rt::Value::text(arrival_airport_code)))
    }

    /// Sets `carrier`.
    #[inline]
    pub fn carrier(self, carrier: impl Into<String>) -> Self {
        Self(self.0.with("carrier", rt::Value::text(carrier)))
    }

    /// Sets `departure_airport_code`.
    #[inline]
    pub fn departure_airport_code(
        self,
        departure_airport_code: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with("departure_airport_code", rt::Value::text(departure_airport_code)),
        )
    }

    /// Sets `flight_number`.
    #[inline]
    pub fn flight_number(self, flight_number: impl Into<String>) -> Self {
        Self(self.0.with("flight_number", rt::Value::text(flight_number)))
    }

    /// Sets `service_class`.
    #[inline]
    pub fn service_class(self, service_class: impl Into<String>) -> Self {
        Self(self.0.with("service_class", rt::Value::text(service_class)))
    }

    /// Sets `stopover_allowed`.
    #[inline]
    pub fn stopover_allowed(self, stopover_allowed: bool) -> Self {
        Self(self.0.with("stopover_allowed", stopover_allowed))
    }
}

impl Default for Segment {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
