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
        mut self,
        cardholder_prompt_data: FleetCardholderPromptDataSpecs,
    ) -> Self {
        self.0.set("cardholder_prompt_data", cardholder_prompt_data);
        self
    }

    /// Sets `purchase_type`.
    #[inline]
    pub fn purchase_type(mut self, purchase_type: PurchaseType) -> Self {
        self.0.set("purchase_type", purchase_type);
        self
    }

    /// Sets `reported_breakdown`.
    #[inline]
    pub fn reported_breakdown(
        mut self,
        reported_breakdown: FleetReportedBreakdownSpecs,
    ) -> Self {
        self.0.set("reported_breakdown", reported_breakdown);
        self
    }

    /// Sets `service_type`.
    #[inline]
    pub fn service_type(mut self, service_type: ServiceType) -> Self {
        self.0.set("service_type", service_type);
        self
    }
}

impl Default for FleetSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
