// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::BaseFeaturesParam;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/balance_report`, `PostAccountSessions/components/documents`, `PostAccountSessions/components/payout_details` and 4 more places.
    pub struct BaseConfigParam;
}

impl BaseConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: BaseFeaturesParam) -> Self {
        Self(self.0.with("features", features))
    }
}
