// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::IssuingCardFeaturesParam;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/issuing_card`.
    pub struct IssuingCardConfigParam;
}

impl IssuingCardConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: IssuingCardFeaturesParam) -> Self {
        Self(self.0.with("features", features))
    }
}
