// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    FleetCardholderPromptDataSpecs, FleetReportedBreakdownSpecs, PurchaseType,
    ServiceType,
};

stripe_runtime::params! {
    /// Fleet-specific information for authorizations using Fleet cards.
    ///
    /// Parameters at `PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount/fleet`, `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details/fleet`, `PostTestHelpersIssuingTransactionsCreateForceCapture/purchase_details/fleet` and 1 more places.
    pub struct FleetSpecs;
}

impl FleetSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `cardholder_prompt_data`.
    #[inline]
    pub fn cardholder_prompt_data(
        self,
        cardholder_prompt_data: FleetCardholderPromptDataSpecs,
    ) -> Self {
        Self(self.0.with("cardholder_prompt_data", cardholder_prompt_data))
    }

    /// Sets `purchase_type`.
    #[inline]
    pub fn purchase_type(self, purchase_type: PurchaseType) -> Self {
        Self(self.0.with("purchase_type", purchase_type))
    }

    /// Sets `reported_breakdown`.
    #[inline]
    pub fn reported_breakdown(
        self,
        reported_breakdown: FleetReportedBreakdownSpecs,
    ) -> Self {
        Self(self.0.with("reported_breakdown", reported_breakdown))
    }

    /// Sets `service_type`.
    #[inline]
    pub fn service_type(self, service_type: ServiceType) -> Self {
        Self(self.0.with("service_type", service_type))
    }
}

impl Default for FleetSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
