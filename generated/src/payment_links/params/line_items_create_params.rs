// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{AdjustableQuantityParams, CustomAmountPriceDataWithProductData};

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinks/line_items[]`.
    pub struct LineItemsCreateParams;
}

impl LineItemsCreateParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(quantity: i64) -> Self {
        Self(Params::new().with("quantity", quantity))
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

    /// Sets `price`.
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.0.set("price", Value::text(price));
        self
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(
        mut self,
        price_data: CustomAmountPriceDataWithProductData,
    ) -> Self {
        self.0.set("price_data", price_data);
        self
    }
}
