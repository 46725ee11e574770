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
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `number`.
    #[inline]
    pub fn number(self, number: impl Into<String>) -> Self {
        Self(self.0.with("number", Value::secret(number)))
    }
}

impl Default for CardPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
