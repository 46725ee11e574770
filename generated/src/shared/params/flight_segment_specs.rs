// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details/flight/segments[]`, `PostTestHelpersIssuingTransactionsCreateForceCapture/purchase_details/flight/segments[]`, `PostTestHelpersIssuingTransactionsCreateUnlinkedRefund/purchase_details/flight/segments[]`.
    pub struct FlightSegmentSpecs;
}

impl FlightSegmentSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `arrival_airport_code`.
    #[inline]
    pub fn arrival_airport_code(
        mut self,
        arrival_airport_code: impl Into<String>,
    ) -> Self {
        self.0.set("arrival_airport_code", Value::text(arrival_airport_code));
        self
    }

    /// Sets `carrier`.
    #[inline]
    pub fn carrier(mut self, carrier: impl Into<String>) -> Self {
        self.0.set("carrier", Value::text(carrier));
        self
    }

    /// Sets `departure_airport_code`.
    #[inline]
    pub fn departure_airport_code(
        mut self,
        departure_airport_code: impl Into<String>,
    ) -> Self {
        self.0.set("departure_airport_code", Value::text(departure_airport_code));
        self
    }

    /// Sets `flight_number`.
    #[inline]
    pub fn flight_number(mut self, flight_number: impl Into<String>) -> Self {
        self.0.set("flight_number", Value::text(flight_number));
        self
    }

    /// Sets `service_class`.
    #[inline]
    pub fn service_class(mut self, service_class: impl Into<String>) -> Self {
        self.0.set("service_class", Value::text(service_class));
        self
    }

    /// Sets `stopover_allowed`.
    #[inline]
    pub fn stopover_allowed(mut self, stopover_allowed: bool) -> Self {
        self.0.set("stopover_allowed", stopover_allowed);
        self
    }
}

impl Default for FlightSegmentSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
