// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PayoutsFeaturesParam;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/balances`, `PostAccountSessions/components/payouts`.
    pub struct PayoutsConfigParam;
}

impl PayoutsConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: PayoutsFeaturesParam) -> Self {
        Self(self.0.with("features", features))
    }
}
