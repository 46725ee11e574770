// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostTreasuryFinancialAccountsFinancialAccountFeatures/outbound_payments/ach`, `PostTreasuryFinancialAccountsFinancialAccountFeatures/outbound_transfers/ach`, `PostTreasuryFinancialAccounts/features/outbound_payments/ach` and 3 more places.
    pub struct AccessWithAchDetailsOutbound;
}

impl AccessWithAchDetailsOutbound {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(Params::new().with("requested", requested))
    }
}
