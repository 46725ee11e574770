// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{AccessWithAchDetailsOutbound, TreasuryFinancialAccountFeatureCardIssuing};

stripe_runtime::params! {
    /// Includes Features related to initiating money movement out of the FinancialAccount to someone
    /// else's bucket of money.
    ///
    /// Parameters at `PostTreasuryFinancialAccountsFinancialAccountFeatures/outbound_payments`, `PostTreasuryFinancialAccounts/features/outbound_payments`, `PostTreasuryFinancialAccountsFinancialAccount/features/outbound_payments`.
    pub struct OutboundPayments;
}

impl OutboundPayments {
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

impl Default for OutboundPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
