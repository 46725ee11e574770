// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTerminalReadersReaderCollectInputs/inputs[]/custom_text`.
    pub struct CustomTextParams;
}

impl CustomTextParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self(Params::new().with("title", Value::text(title)))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `skip_button`.
    #[inline]
    pub fn skip_button(self, skip_button: impl Into<String>) -> Self {
        Self(self.0.with("skip_button", Value::text(skip_button)))
    }

    /// Sets `submit_button`.
    #[inline]
    pub fn submit_button(self, submit_button: impl Into<String>) -> Self {
        Self(self.0.with("submit_button", Value::text(submit_button)))
    }
}
