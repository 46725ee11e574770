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
    pub fn arrival_airport_code(self, arrival_airport_code: impl Into<String>) -> Self {
        Self(self.0.with("arrival_airport_code", Value::text(arrival_airport_code)))
    }

    /// Sets `carrier`.
    #[inline]
    pub fn carrier(self, carrier: impl Into<String>) -> Self {
        Self(self.0.with("carrier", Value::text(carrier)))
    }

    /// Sets `departure_airport_code`.
    #[inline]
    pub fn departure_airport_code(
        self,
        departure_airport_code: impl Into<String>,
    ) -> Self {
        Self(self.0.with("departure_airport_code", Value::text(departure_airport_code)))
    }

    /// Sets `flight_number`.
    #[inline]
    pub fn flight_number(self, flight_number: impl Into<String>) -> Self {
        Self(self.0.with("flight_number", Value::text(flight_number)))
    }

    /// Sets `service_class`.
    #[inline]
    pub fn service_class(self, service_class: impl Into<String>) -> Self {
        Self(self.0.with("service_class", Value::text(service_class)))
    }

    /// Sets `stopover_allowed`.
    #[inline]
    pub fn stopover_allowed(self, stopover_allowed: bool) -> Self {
        Self(self.0.with("stopover_allowed", stopover_allowed))
    }
}

impl Default for FlightSegmentSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
