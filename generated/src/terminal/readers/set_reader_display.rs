// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::readers::set_reader_display`](fn@crate::terminal::readers::set_reader_display).

pub mod cart;

rt::params! {
    /// Cart details to display on the reader screen, including line items, amounts, and currency.
    ///
    /// Parameters for `cart` of [`terminal::readers::set_reader_display`](fn@crate::terminal::readers::set_reader_display).
    pub struct Cart;
}

impl Cart {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        currency: impl Into<rt::Currency>,
        line_items: impl IntoIterator<Item = cart::LineItem>,
        total: i64,
    ) -> Self {
        let currency: rt::Currency = currency.into();
        Self(
            rt::Params::new()
                .with("currency", currency)
                .with("line_items", rt::Value::list(line_items))
                .with("total", total),
        )
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: i64) -> Self {
        Self(self.0.with("tax", tax))
    }
}
