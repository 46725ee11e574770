// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AccountFeaturesParam;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/account_management`, `PostAccountSessions/components/account_onboarding`, `PostAccountSessions/components/notification_banner`.
    pub struct AccountConfigParam;
}

impl AccountConfigParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: AccountFeaturesParam) -> Self {
        Self(self.0.with("features", features))
    }
}
