// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::readers::collect_inputs`](fn@crate::terminal::readers::collect_inputs).

pub mod input;

rt::params! {
    /// Parameters for `inputs[]` of [`terminal::readers::collect_inputs`](fn@crate::terminal::readers::collect_inputs).
    pub struct Input;
}

impl Input {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        custom_text: input::CustomText,
        type_: crate::terminal_reader::action::collect_inputs::input::Type,
    ) -> Self {
        Self(rt::Params::new().with("custom_text", custom_text).with("type", type_))
    }

    /// Sets `required`.
    #[inline]
    pub fn required(self, required: bool) -> Self {
        Self(self.0.with("required", required))
    }

    /// Sets `selection`.
    #[inline]
    pub fn selection(self, selection: input::Selection) -> Self {
        Self(self.0.with("selection", selection))
    }

    /// Sets `toggles`.
    #[inline]
    pub fn toggles(self, toggles: impl IntoIterator<Item = input::Toggle>) -> Self {
        Self(self.0.with("toggles", rt::Value::list(toggles)))
    }
}
