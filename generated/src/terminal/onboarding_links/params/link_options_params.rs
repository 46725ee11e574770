// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::AppleTermsAndConditionsParams;

stripe_runtime::params! {
    /// Specific fields needed to generate the desired link type.
    ///
    /// Parameters at `PostTerminalOnboardingLinks/link_options`.
    pub struct LinkOptionsParams;
}

impl LinkOptionsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `apple_terms_and_conditions`.
    #[inline]
    pub fn apple_terms_and_conditions(
        self,
        apple_terms_and_conditions: AppleTermsAndConditionsParams,
    ) -> Self {
        Self(self.0.with("apple_terms_and_conditions", apple_terms_and_conditions))
    }
}

impl Default for LinkOptionsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
