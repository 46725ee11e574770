// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{AdjustableQuantityParams, PriceDataWithProductData};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/line_items[]`.
    pub struct CreateCheckoutSessionLineItem;
}

impl CreateCheckoutSessionLineItem {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `adjustable_quantity`.
    #[inline]
    pub fn adjustable_quantity(
        mut self,
        adjustable_quantity: AdjustableQuantityParams,
    ) -> Self {
        self.0.set("adjustable_quantity", adjustable_quantity);
        self
    }

    /// Sets `dynamic_tax_rates`.
    #[inline]
    pub fn dynamic_tax_rates(
        mut self,
        dynamic_tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .set(
                "dynamic_tax_rates",
                Value::list(dynamic_tax_rates.into_iter().map(Value::text)),
            );
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Sets `price`.
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.0.set("price", Value::text(price));
        self
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(mut self, price_data: PriceDataWithProductData) -> Self {
        self.0.set("price_data", price_data);
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.0.set("quantity", quantity);
        self
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        mut self,
        tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.set("tax_rates", Value::list(tax_rates.into_iter().map(Value::text)));
        self
    }
}

impl Default for CreateCheckoutSessionLineItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
