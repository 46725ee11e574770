// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinks/after_completion/hosted_confirmation`, `PostPaymentLinksPaymentLink/after_completion/hosted_confirmation`.
    pub struct AfterCompletionConfirmationPageParams;
}

impl AfterCompletionConfirmationPageParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `custom_message`.
    #[inline]
    pub fn custom_message(self, custom_message: impl Into<String>) -> Self {
        Self(self.0.with("custom_message", Value::text(custom_message)))
    }
}

impl Default for AfterCompletionConfirmationPageParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
