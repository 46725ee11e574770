// Written by `cargo xtask generate`. Do not edit.
//! What `cart` of [`terminal::readers::set_reader_display`](fn@crate::terminal::readers::set_reader_display) takes.

rt::params! {
    /// Parameters for `cart[line_items][]` of [`terminal::readers::set_reader_display`](fn@crate::terminal::readers::set_reader_display).
    pub struct LineItem;
}

impl LineItem {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, description: impl Into<String>, quantity: i64) -> Self {
        Self(
            rt::Params::new()
                .with("amount", amount)
                .with("description", rt::Value::text(description))
                .with("quantity", quantity),
        )
    }
}
