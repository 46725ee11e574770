// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};
use crate::FlightSegmentSpecs;

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details/flight`, `PostTestHelpersIssuingTransactionsCreateForceCapture/purchase_details/flight`, `PostTestHelpersIssuingTransactionsCreateUnlinkedRefund/purchase_details/flight`.
    pub struct FlightSpecs;
}

impl FlightSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `departure_at`.
    #[inline]
    pub fn departure_at(mut self, departure_at: impl Into<Timestamp>) -> Self {
        self.0.set("departure_at", Into::<Timestamp>::into(departure_at));
        self
    }

    /// Sets `passenger_name`.
    #[inline]
    pub fn passenger_name(mut self, passenger_name: impl Into<String>) -> Self {
        self.0.set("passenger_name", Value::text(passenger_name));
        self
    }

    /// Sets `refundable`.
    #[inline]
    pub fn refundable(mut self, refundable: bool) -> Self {
        self.0.set("refundable", refundable);
        self
    }

    /// Sets `segments`.
    #[inline]
    pub fn segments(
        mut self,
        segments: impl IntoIterator<Item = FlightSegmentSpecs>,
    ) -> Self {
        self.0.set("segments", Value::list(segments));
        self
    }

    /// Sets `travel_agency`.
    #[inline]
    pub fn travel_agency(mut self, travel_agency: impl Into<String>) -> Self {
        self.0.set("travel_agency", Value::text(travel_agency));
        self
    }
}

impl Default for FlightSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
