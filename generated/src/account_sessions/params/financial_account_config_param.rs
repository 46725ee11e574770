// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::FinancialAccountFeaturesParam;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/financial_account`.
    pub struct FinancialAccountConfigParam;
}

impl FinancialAccountConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: FinancialAccountFeaturesParam) -> Self {
        Self(self.0.with("features", features))
    }
}
