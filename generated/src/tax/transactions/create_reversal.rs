// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`tax::transactions::create_reversal`](fn@crate::tax::transactions::create_reversal).

rt::params! {
    /// Parameters for `line_items[]` of [`tax::transactions::create_reversal`](fn@crate::tax::transactions::create_reversal).
    pub struct LineItem;
}

impl LineItem {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        amount_tax: i64,
        original_line_item: impl Into<String>,
        reference: impl Into<String>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("amount", amount)
                .with("amount_tax", amount_tax)
                .with("original_line_item", rt::Value::text(original_line_item))
                .with("reference", rt::Value::text(reference)),
        )
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }
}

/// If `partial`, the provided line item or shipping cost amounts are reversed. If `full`, the
/// original transaction is fully reversed.
#[non_exhaustive]
pub enum Mode {
    /// `full`
    Full,
    /// `partial`
    Partial,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Mode {
    Full = "full",
    Partial = "partial",
});

rt::params! {
    /// The shipping cost to reverse.
    ///
    /// Parameters for `shipping_cost` of [`tax::transactions::create_reversal`](fn@crate::tax::transactions::create_reversal).
    pub struct ShippingCost;
}

impl ShippingCost {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, amount_tax: i64) -> Self {
        Self(rt::Params::new().with("amount", amount).with("amount_tax", amount_tax))
    }
}
