// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{AdjustableQuantityParams, PriceDataWithProductData};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessionsSession/line_items[]`.
    pub struct UpdateCheckoutSessionLineItem;
}

impl UpdateCheckoutSessionLineItem {
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

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.set("id", Value::text(id));
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.0.clear("metadata");
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

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(mut self) -> Self {
        self.0.clear("tax_rates");
        self
    }
}

impl Default for UpdateCheckoutSessionLineItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
