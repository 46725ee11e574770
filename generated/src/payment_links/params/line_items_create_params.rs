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
        self,
        adjustable_quantity: AdjustableQuantityParams,
    ) -> Self {
        Self(self.0.with("adjustable_quantity", adjustable_quantity))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<String>) -> Self {
        Self(self.0.with("price", Value::text(price)))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(self, price_data: CustomAmountPriceDataWithProductData) -> Self {
        Self(self.0.with("price_data", price_data))
    }
}
