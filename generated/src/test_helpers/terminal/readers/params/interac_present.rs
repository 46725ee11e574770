// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Simulated data for the interac_present payment method.
    ///
    /// Parameters at `PostTestHelpersTerminalReadersReaderPresentPaymentMethod/interac_present`.
    pub struct InteracPresent;
}

impl InteracPresent {
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

impl Default for InteracPresent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
