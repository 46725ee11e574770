// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::onboarding_links::create`](fn@crate::terminal::onboarding_links::create).

pub mod link_options;

rt::params! {
    /// Specific fields needed to generate the desired link type.
    ///
    /// Parameters for `link_options` of [`terminal::onboarding_links::create`](fn@crate::terminal::onboarding_links::create).
    pub struct LinkOptions;
}

impl LinkOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `apple_terms_and_conditions`.
    #[inline]
    pub fn apple_terms_and_conditions(
        self,
        apple_terms_and_conditions: link_options::AppleTermsAndConditions,
    ) -> Self {
        Self(self.0.with("apple_terms_and_conditions", apple_terms_and_conditions))
    }
}

impl Default for LinkOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
