// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{InboundFlow, OutboundFlow};

stripe_runtime::params! {
    /// The set of functionalities that the platform can restrict on the FinancialAccount.
    ///
    /// Parameters at `PostTreasuryFinancialAccounts/platform_restrictions`, `PostTreasuryFinancialAccountsFinancialAccount/platform_restrictions`.
    pub struct PlatformRestrictions;
}

impl PlatformRestrictions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `inbound_flows`.
    #[inline]
    pub fn inbound_flows(self, inbound_flows: InboundFlow) -> Self {
        Self(self.0.with("inbound_flows", inbound_flows))
    }

    /// Sets `outbound_flows`.
    #[inline]
    pub fn outbound_flows(self, outbound_flows: OutboundFlow) -> Self {
        Self(self.0.with("outbound_flows", outbound_flows))
    }
}

impl Default for PlatformRestrictions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
