// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Simulated data for the card_present payment method.
    ///
    /// Parameters at `PostTestHelpersTerminalReadersReaderPresentPaymentMethod/card_present`.
    pub struct CardPresent;
}

impl CardPresent {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `number`.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.0.set("number", Value::secret(number));
        self
    }
}

impl Default for CardPresent {
    fn default() -> Self {
        Self::new()
    }
}
