// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Simulated data for the card payment method.
    ///
    /// Parameters at `PostTestHelpersTerminalReadersReaderPresentPaymentMethod/card`.
    pub struct TestHelperTerminalReaderCard;
}

impl TestHelperTerminalReaderCard {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(number: impl Into<String>, exp_month: i64, exp_year: i64) -> Self {
        Self(
            Params::new()
                .with("number", Value::secret(number))
                .with("exp_month", exp_month)
                .with("exp_year", exp_year),
        )
    }

    /// Sets `cvc`.
    #[inline]
    pub fn cvc(self, cvc: impl Into<String>) -> Self {
        Self(self.0.with("cvc", Value::secret(cvc)))
    }
}
