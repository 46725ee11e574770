// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::FinancialAccountTransactionsFeaturesParam;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/financial_account_transactions`.
    pub struct FinancialAccountTransactionsConfigParam;
}

impl FinancialAccountTransactionsConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: FinancialAccountTransactionsFeaturesParam) -> Self {
        Self(self.0.with("features", features))
    }
}
