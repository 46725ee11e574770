// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostTreasuryFinancialAccountsFinancialAccountFeatures/inbound_transfers/ach`, `PostTreasuryFinancialAccounts/features/inbound_transfers/ach`, `PostTreasuryFinancialAccountsFinancialAccount/features/inbound_transfers/ach`.
    pub struct AccessWithAchDetailsInbound;
}

impl AccessWithAchDetailsInbound {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(Params::new().with("requested", requested))
    }
}
