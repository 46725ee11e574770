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
        self,
        adjustable_quantity: AdjustableQuantityParams,
    ) -> Self {
        Self(self.0.with("adjustable_quantity", adjustable_quantity))
    }

    /// Sets `dynamic_tax_rates`.
    #[inline]
    pub fn dynamic_tax_rates(
        self,
        dynamic_tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "dynamic_tax_rates",
                    Value::list(dynamic_tax_rates.into_iter().map(Value::text)),
                ),
        )
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<String>) -> Self {
        Self(self.0.with("price", Value::text(price)))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(self, price_data: PriceDataWithProductData) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self.0.with("tax_rates", Value::list(tax_rates.into_iter().map(Value::text))),
        )
    }
}

impl Default for CreateCheckoutSessionLineItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
