// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Params};

stripe_runtime::params! {
    /// Parameters at `PostTestHelpersIssuingAuthorizations/fleet/reported_breakdown/tax`, `PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount/fleet/reported_breakdown/tax`, `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details/fleet/reported_breakdown/tax` and 2 more places.
    pub struct FleetReportedBreakdownTaxSpecs;
}

impl FleetReportedBreakdownTaxSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `local_amount_decimal`.
    #[inline]
    pub fn local_amount_decimal(self, local_amount_decimal: impl Into<Decimal>) -> Self {
        Self(
            self
                .0
                .with(
                    "local_amount_decimal",
                    Into::<Decimal>::into(local_amount_decimal),
                ),
        )
    }

    /// Sets `national_amount_decimal`.
    #[inline]
    pub fn national_amount_decimal(
        self,
        national_amount_decimal: impl Into<Decimal>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "national_amount_decimal",
                    Into::<Decimal>::into(national_amount_decimal),
                ),
        )
    }
}

impl Default for FleetReportedBreakdownTaxSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
