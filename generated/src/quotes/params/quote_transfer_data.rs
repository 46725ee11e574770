// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostQuotes/transfer_data`, `PostQuotesQuote/transfer_data`.
    pub struct QuoteTransferData;
}

impl QuoteTransferData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(destination: impl Into<String>) -> Self {
        Self(Params::new().with("destination", Value::text(destination)))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `amount_percent`.
    #[inline]
    pub fn amount_percent(self, amount_percent: f64) -> Self {
        Self(self.0.with("amount_percent", amount_percent))
    }
}
