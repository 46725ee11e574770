// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::IssuingCardsListFeaturesParam;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/issuing_cards_list`.
    pub struct IssuingCardsListConfigParam;
}

impl IssuingCardsListConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: IssuingCardsListFeaturesParam) -> Self {
        Self(self.0.with("features", features))
    }
}
