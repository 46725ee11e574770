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
    pub fn fuel(self, fuel: FleetReportedBreakdownFuelSpecs) -> Self {
        Self(self.0.with("fuel", fuel))
    }

    /// Sets `non_fuel`.
    #[inline]
    pub fn non_fuel(self, non_fuel: FleetReportedBreakdownNonFuelSpecs) -> Self {
        Self(self.0.with("non_fuel", non_fuel))
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: FleetReportedBreakdownTaxSpecs) -> Self {
        Self(self.0.with("tax", tax))
    }
}

impl Default for FleetReportedBreakdownSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
