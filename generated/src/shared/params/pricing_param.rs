// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The pricing information for the invoice item.
    ///
    /// Parameters at `PostInvoiceitems/pricing`, `PostInvoiceitemsInvoiceitem/pricing`, `PostInvoicesInvoiceLinesLineItemId/pricing` and 2 more places.
    pub struct PricingParam;
}

impl PricingParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<String>) -> Self {
        Self(self.0.with("price", Value::text(price)))
    }
}

impl Default for PricingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
