// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinks/after_completion/redirect`, `PostPaymentLinksPaymentLink/after_completion/redirect`.
    pub struct AfterCompletionRedirectParams;
}

impl AfterCompletionRedirectParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self(Params::new().with("url", Value::text(url)))
    }
}
