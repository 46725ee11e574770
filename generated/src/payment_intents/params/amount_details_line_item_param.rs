// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    AmountDetailsLineItemParamPaymentMethodOptions, AmountDetailsLineItemTaxParam,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/amount_details/line_items[]`, `PostPaymentIntentsIntent/amount_details/line_items[]`, `PostPaymentIntentsIntentCapture/amount_details/line_items[]` and 2 more places.
    pub struct AmountDetailsLineItemParam;
}

impl AmountDetailsLineItemParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(product_name: impl Into<String>, quantity: i64, unit_cost: i64) -> Self {
        Self(
            Params::new()
                .with("product_name", Value::text(product_name))
                .with("quantity", quantity)
                .with("unit_cost", unit_cost),
        )
    }

    /// Sets `discount_amount`.
    #[inline]
    pub fn discount_amount(self, discount_amount: i64) -> Self {
        Self(self.0.with("discount_amount", discount_amount))
    }

    /// Sets `payment_method_options`.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: AmountDetailsLineItemParamPaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// Sets `product_code`.
    #[inline]
    pub fn product_code(self, product_code: impl Into<String>) -> Self {
        Self(self.0.with("product_code", Value::text(product_code)))
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: AmountDetailsLineItemTaxParam) -> Self {
        Self(self.0.with("tax", tax))
    }

    /// Sets `unit_of_measure`.
    #[inline]
    pub fn unit_of_measure(self, unit_of_measure: impl Into<String>) -> Self {
        Self(self.0.with("unit_of_measure", Value::text(unit_of_measure)))
    }
}
