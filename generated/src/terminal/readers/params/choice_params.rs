// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::TerminalReaderReaderResourceChoiceStyle;

stripe_runtime::params! {
    /// Parameters at `PostTerminalReadersReaderCollectInputs/inputs[]/selection/choices[]`.
    pub struct ChoiceParams;
}

impl ChoiceParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self(Params::new().with("id", Value::text(id)).with("text", Value::text(text)))
    }

    /// Sets `style`.
    #[inline]
    pub fn style(mut self, style: TerminalReaderReaderResourceChoiceStyle) -> Self {
        self.0.set("style", style);
        self
    }
}
