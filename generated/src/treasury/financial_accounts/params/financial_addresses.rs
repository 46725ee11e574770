// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AbaAccess;

stripe_runtime::params! {
    /// Contains Features that add FinancialAddresses to the FinancialAccount.
    ///
    /// Parameters at `PostTreasuryFinancialAccountsFinancialAccountFeatures/financial_addresses`, `PostTreasuryFinancialAccounts/features/financial_addresses`, `PostTreasuryFinancialAccountsFinancialAccount/features/financial_addresses`.
    pub struct FinancialAddresses;
}

impl FinancialAddresses {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `aba`.
    #[inline]
    pub fn aba(self, aba: AbaAccess) -> Self {
        Self(self.0.with("aba", aba))
    }
}

impl Default for FinancialAddresses {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
