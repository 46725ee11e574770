// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostTaxTransactionsCreateReversal/line_items[]`.
    pub struct TransactionLineItemReversal;
}

impl TransactionLineItemReversal {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        amount_tax: i64,
        original_line_item: impl Into<String>,
        reference: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("amount", amount)
                .with("amount_tax", amount_tax)
                .with("original_line_item", Value::text(original_line_item))
                .with("reference", Value::text(reference)),
        )
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }
}
