// Written by `cargo xtask generate`. Do not edit.
//! What `input.selection` of [`terminal::readers::collect_inputs`](fn@crate::terminal::readers::collect_inputs) takes.

pub use crate::terminal_reader::action::collect_inputs::input::selection::choice;

rt::params! {
    /// Parameters for `inputs[][selection][choices][]` of [`terminal::readers::collect_inputs`](fn@crate::terminal::readers::collect_inputs).
    pub struct Choice;
}

impl Choice {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("id", rt::Value::text(id))
                .with("text", rt::Value::text(text)),
        )
    }

    /// Sets `style`.
    #[inline]
    pub fn style(
        self,
        style: crate::terminal_reader::action::collect_inputs::input::selection::choice::Style,
    ) -> Self {
        Self(self.0.with("style", style))
    }
}
