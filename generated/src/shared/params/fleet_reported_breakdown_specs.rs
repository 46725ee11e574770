// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    FleetReportedBreakdownFuelSpecs, FleetReportedBreakdownNonFuelSpecs,
    FleetReportedBreakdownTaxSpecs,
};

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizations/fleet/reported_breakdown`, `PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount/fleet/reported_breakdown`, `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details/fleet/reported_breakdown` and 2 more places.
    pub struct FleetReportedBreakdownSpecs;
}

impl FleetReportedBreakdownSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `fuel`.
    #[inline]
    pub fn fuel(mut self, fuel: FleetReportedBreakdownFuelSpecs) -> Self {
        self.0.set("fuel", fuel);
        self
    }

    /// Sets `non_fuel`.
    #[inline]
    pub fn non_fuel(mut self, non_fuel: FleetReportedBreakdownNonFuelSpecs) -> Self {
        self.0.set("non_fuel", non_fuel);
        self
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(mut self, tax: FleetReportedBreakdownTaxSpecs) -> Self {
        self.0.set("tax", tax);
        self
    }
}

impl Default for FleetReportedBreakdownSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
