// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{AccessWithAchDetailsOutbound, TreasuryFinancialAccountFeatureCardIssuing};

stripe_runtime::params! {
    /// Contains a Feature and settings related to moving money out of the FinancialAccount into another
    /// Account with the same owner.
    ///
    /// Parameters at `PostTreasuryFinancialAccountsFinancialAccountFeatures/outbound_transfers`, `PostTreasuryFinancialAccounts/features/outbound_transfers`, `PostTreasuryFinancialAccountsFinancialAccount/features/outbound_transfers`.
    pub struct OutboundTransfers;
}

impl OutboundTransfers {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `ach`.
    #[inline]
    pub fn ach(self, ach: AccessWithAchDetailsOutbound) -> Self {
        Self(self.0.with("ach", ach))
    }

    /// Sets `us_domestic_wire`.
    #[inline]
    pub fn us_domestic_wire(
        self,
        us_domestic_wire: TreasuryFinancialAccountFeatureCardIssuing,
    ) -> Self {
        Self(self.0.with("us_domestic_wire", us_domestic_wire))
    }
}

impl Default for OutboundTransfers {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
