// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/after_expiration/recovery`.
    pub struct RecoveryParams;
}

impl RecoveryParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `allow_promotion_codes`.
    #[inline]
    pub fn allow_promotion_codes(self, allow_promotion_codes: bool) -> Self {
        Self(self.0.with("allow_promotion_codes", allow_promotion_codes))
    }
}
