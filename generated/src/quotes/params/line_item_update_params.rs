// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{DiscountsDataParam, PriceData};

stripe_runtime::params! {
    /// Parameters at `PostQuotesQuote/line_items[]`.
    pub struct LineItemUpdateParams;
}

impl LineItemUpdateParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `discounts`.
    #[inline]
    pub fn discounts(
        mut self,
        discounts: impl IntoIterator<Item = DiscountsDataParam>,
    ) -> Self {
        self.0.set("discounts", Value::list(discounts));
        self
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(mut self) -> Self {
        self.0.clear("discounts");
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.0.set("id", Value::text(id));
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
    pub fn price_data(mut self, price_data: PriceData) -> Self {
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

impl Default for LineItemUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
