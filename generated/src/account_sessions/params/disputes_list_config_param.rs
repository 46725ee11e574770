// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::DisputesListFeaturesParam;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/disputes_list`.
    pub struct DisputesListConfigParam;
}

impl DisputesListConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: DisputesListFeaturesParam) -> Self {
        Self(self.0.with("features", features))
    }
}
