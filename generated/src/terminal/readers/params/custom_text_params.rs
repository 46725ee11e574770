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
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `skip_button`.
    #[inline]
    pub fn skip_button(mut self, skip_button: impl Into<String>) -> Self {
        self.0.set("skip_button", Value::text(skip_button));
        self
    }

    /// Sets `submit_button`.
    #[inline]
    pub fn submit_button(mut self, submit_button: impl Into<String>) -> Self {
        self.0.set("submit_button", Value::text(submit_button));
        self
    }
}
