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
        self,
        discounts: impl IntoIterator<Item = DiscountsDataParam>,
    ) -> Self {
        Self(self.0.with("discounts", Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// Sets `id`.
    #[inline]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.with("id", Value::text(id)))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<String>) -> Self {
        Self(self.0.with("price", Value::text(price)))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(self, price_data: PriceData) -> Self {
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

impl Default for LineItemUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
