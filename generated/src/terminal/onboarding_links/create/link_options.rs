// Written by `cargo xtask generate`. Do not edit.
//! What `link_options` of [`terminal::onboarding_links::create`](fn@crate::terminal::onboarding_links::create) takes.

rt::params! {
    /// Parameters for `link_options[apple_terms_and_conditions]` of [`terminal::onboarding_links::create`](fn@crate::terminal::onboarding_links::create).
    pub struct AppleTermsAndConditions;
}

impl AppleTermsAndConditions {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(merchant_display_name: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("merchant_display_name", rt::Value::text(merchant_display_name)),
        )
    }

    /// Sets `allow_relinking`.
    #[inline]
    pub fn allow_relinking(self, allow_relinking: bool) -> Self {
        Self(self.0.with("allow_relinking", allow_relinking))
    }
}
