// Written by `cargo xtask generate`. Do not edit.
//! What `input` of [`terminal::readers::collect_inputs`](fn@crate::terminal::readers::collect_inputs) takes.

pub mod selection;
pub mod toggle;
pub use crate::terminal_reader::action::collect_inputs::input::Type;

rt::params! {
    /// Parameters for `inputs[][custom_text]` of [`terminal::readers::collect_inputs`](fn@crate::terminal::readers::collect_inputs).
    pub struct CustomText;
}

impl CustomText {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self(rt::Params::new().with("title", rt::Value::text(title)))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `skip_button`.
    #[inline]
    pub fn skip_button(self, skip_button: impl Into<String>) -> Self {
        Self(self.0.with("skip_button", rt::Value::text(skip_button)))
    }

    /// Sets `submit_button`.
    #[inline]
    pub fn submit_button(self, submit_button: impl Into<String>) -> Self {
        Self(self.0.with("submit_button", rt::Value::text(submit_button)))
    }
}

rt::params! {
    /// Parameters for `inputs[][selection]` of [`terminal::readers::collect_inputs`](fn@crate::terminal::readers::collect_inputs).
    pub struct Selection;
}

impl Selection {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(choices: impl IntoIterator<Item = selection::Choice>) -> Self {
        Self(rt::Params::new().with("choices", rt::Value::list(choices)))
    }
}

rt::params! {
    /// Parameters for `inputs[][toggles][]` of [`terminal::readers::collect_inputs`](fn@crate::terminal::readers::collect_inputs).
    pub struct Toggle;
}

impl Toggle {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `default_value`.
    #[inline]
    pub fn default_value(
        self,
        default_value: crate::terminal_reader::action::collect_inputs::input::toggle::DefaultValue,
    ) -> Self {
        Self(self.0.with("default_value", default_value))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `title`.
    #[inline]
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.with("title", rt::Value::text(title)))
    }
}

impl Default for Toggle {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
