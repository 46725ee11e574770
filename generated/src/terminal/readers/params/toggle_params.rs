// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::DefaultValue;

stripe_runtime::params! {
    /// Parameters at `PostTerminalReadersReaderCollectInputs/inputs[]/toggles[]`.
    pub struct ToggleParams;
}

impl ToggleParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `default_value`.
    #[inline]
    pub fn default_value(mut self, default_value: DefaultValue) -> Self {
        self.0.set("default_value", default_value);
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.set("title", Value::text(title));
        self
    }
}

impl Default for ToggleParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
