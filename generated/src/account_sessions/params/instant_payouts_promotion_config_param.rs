// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InstantPayoutsPromotionFeaturesParam;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/instant_payouts_promotion`.
    pub struct InstantPayoutsPromotionConfigParam;
}

impl InstantPayoutsPromotionConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: InstantPayoutsPromotionFeaturesParam) -> Self {
        Self(self.0.with("features", features))
    }
}
