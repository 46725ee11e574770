// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Params};

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizations/fleet/reported_breakdown/non_fuel`, `PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount/fleet/reported_breakdown/non_fuel`, `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details/fleet/reported_breakdown/non_fuel` and 2 more places.
    pub struct FleetReportedBreakdownNonFuelSpecs;
}

impl FleetReportedBreakdownNonFuelSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `gross_amount_decimal`.
    #[inline]
    pub fn gross_amount_decimal(self, gross_amount_decimal: impl Into<Decimal>) -> Self {
        Self(
            self
                .0
                .with(
                    "gross_amount_decimal",
                    Into::<Decimal>::into(gross_amount_decimal),
                ),
        )
    }
}

impl Default for FleetReportedBreakdownNonFuelSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
