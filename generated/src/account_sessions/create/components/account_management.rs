// Written by `cargo xtask generate`. Do not edit.
//! What `components.account_management` of [`account_sessions::create`](fn@crate::account_sessions::create) takes.

rt::params! {
    /// Parameters for `components[account_management][features]` of [`account_sessions::create`](fn@crate::account_sessions::create), `components[account_onboarding][features]` of [`account_sessions::create`](fn@crate::account_sessions::create) and one more place.
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
}

impl Default for Features {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
