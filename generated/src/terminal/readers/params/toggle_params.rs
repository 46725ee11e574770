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
    pub fn default_value(self, default_value: DefaultValue) -> Self {
        Self(self.0.with("default_value", default_value))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `title`.
    #[inline]
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.with("title", Value::text(title)))
    }
}

impl Default for ToggleParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
