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
    pub fn departure_at(self, departure_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("departure_at", Into::<Timestamp>::into(departure_at)))
    }

    /// Sets `passenger_name`.
    #[inline]
    pub fn passenger_name(self, passenger_name: impl Into<String>) -> Self {
        Self(self.0.with("passenger_name", Value::text(passenger_name)))
    }

    /// Sets `refundable`.
    #[inline]
    pub fn refundable(self, refundable: bool) -> Self {
        Self(self.0.with("refundable", refundable))
    }

    /// Sets `segments`.
    #[inline]
    pub fn segments(
        self,
        segments: impl IntoIterator<Item = FlightSegmentSpecs>,
    ) -> Self {
        Self(self.0.with("segments", Value::list(segments)))
    }

    /// Sets `travel_agency`.
    #[inline]
    pub fn travel_agency(self, travel_agency: impl Into<String>) -> Self {
        Self(self.0.with("travel_agency", Value::text(travel_agency)))
    }
}

impl Default for FlightSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
