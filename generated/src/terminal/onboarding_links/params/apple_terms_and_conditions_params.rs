// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTerminalOnboardingLinks/link_options/apple_terms_and_conditions`.
    pub struct AppleTermsAndConditionsParams;
}

impl AppleTermsAndConditionsParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(merchant_display_name: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("merchant_display_name", Value::text(merchant_display_name)),
        )
    }

    /// Sets `allow_relinking`.
    #[inline]
    pub fn allow_relinking(self, allow_relinking: bool) -> Self {
        Self(self.0.with("allow_relinking", allow_relinking))
    }
}
