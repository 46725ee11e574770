// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTerminalReadersReaderSetReaderDisplay/cart/line_items[]`.
    pub struct LineItemParams;
}

impl LineItemParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, description: impl Into<String>, quantity: i64) -> Self {
        Self(
            Params::new()
                .with("amount", amount)
                .with("description", Value::text(description))
                .with("quantity", quantity),
        )
    }
}
