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
        self,
        adjustable_quantity: AdjustableQuantityParams,
    ) -> Self {
        Self(self.0.with("adjustable_quantity", adjustable_quantity))
    }

    /// Sets `id`.
    #[inline]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.with("id", Value::text(id)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
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

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.cleared("tax_rates"))
    }
}

impl Default for UpdateCheckoutSessionLineItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
