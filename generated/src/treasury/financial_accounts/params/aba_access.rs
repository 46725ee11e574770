// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostTreasuryFinancialAccountsFinancialAccountFeatures/financial_addresses/aba`, `PostTreasuryFinancialAccounts/features/financial_addresses/aba`, `PostTreasuryFinancialAccountsFinancialAccount/features/financial_addresses/aba`.
    pub struct AbaAccess;
}

impl AbaAccess {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(Params::new().with("requested", requested))
    }
}
