// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Value};
use crate::LineItemParams;

stripe_runtime::params! {
    /// Cart details to display on the reader screen, including line items, amounts, and currency.
    ///
    /// Parameters at `PostTerminalReadersReaderSetReaderDisplay/cart`.
    pub struct TerminalReaderCart;
}

impl TerminalReaderCart {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        currency: impl Into<Currency>,
        line_items: impl IntoIterator<Item = LineItemParams>,
        total: i64,
    ) -> Self {
        Self(
            Params::new()
                .with("currency", Into::<Currency>::into(currency))
                .with("line_items", Value::list(line_items))
                .with("total", total),
        )
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: i64) -> Self {
        Self(self.0.with("tax", tax))
    }
}
