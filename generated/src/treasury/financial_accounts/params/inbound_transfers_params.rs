// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AccessWithAchDetailsInbound;

stripe_runtime::params! {
    /// Contains settings related to adding funds to a FinancialAccount from another Account with the
    /// same owner.
    ///
    /// Parameters at `PostTreasuryFinancialAccountsFinancialAccountFeatures/inbound_transfers`, `PostTreasuryFinancialAccounts/features/inbound_transfers`, `PostTreasuryFinancialAccountsFinancialAccount/features/inbound_transfers`.
    pub struct InboundTransfersParams;
}

impl InboundTransfersParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `ach`.
    #[inline]
    pub fn ach(self, ach: AccessWithAchDetailsInbound) -> Self {
        Self(self.0.with("ach", ach))
    }
}

impl Default for InboundTransfersParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
