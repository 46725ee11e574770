// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalSessions/flow_data/after_completion/hosted_confirmation`.
    pub struct AfterCompletionHostedConfirmationParam;
}

impl AfterCompletionHostedConfirmationParam {
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

impl Default for AfterCompletionHostedConfirmationParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
