// Written by `cargo xtask generate`. Do not edit.
//! What `components.instant_payouts_promotion` of [`account_sessions::create`](fn@crate::account_sessions::create) takes.

rt::params! {
    /// Parameters for `components[instant_payouts_promotion][features]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct Features;
}

impl Features {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `disable_stripe_user_authentication`.
    #[inline]
    pub fn disable_stripe_user_authentication(
        self,
        disable_stripe_user_authentication: bool,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "disable_stripe_user_authentication",
                    disable_stripe_user_authentication,
                ),
        )
    }

    /// Sets `external_account_collection`.
    #[inline]
    pub fn external_account_collection(self, external_account_collection: bool) -> Self {
        Self(self.0.with("external_account_collection", external_account_collection))
    }

    /// Sets `instant_payouts`.
    #[inline]
    pub fn instant_payouts(self, instant_payouts: bool) -> Self {
        Self(self.0.with("instant_payouts", instant_payouts))
    }
}

impl Default for Features {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
