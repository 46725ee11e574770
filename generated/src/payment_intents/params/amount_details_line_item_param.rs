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
    pub fn discount_amount(mut self, discount_amount: i64) -> Self {
        self.0.set("discount_amount", discount_amount);
        self
    }

    /// Sets `payment_method_options`.
    #[inline]
    pub fn payment_method_options(
        mut self,
        payment_method_options: AmountDetailsLineItemParamPaymentMethodOptions,
    ) -> Self {
        self.0.set("payment_method_options", payment_method_options);
        self
    }

    /// Sets `product_code`.
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.0.set("product_code", Value::text(product_code));
        self
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(mut self, tax: AmountDetailsLineItemTaxParam) -> Self {
        self.0.set("tax", tax);
        self
    }

    /// Sets `unit_of_measure`.
    #[inline]
    pub fn unit_of_measure(mut self, unit_of_measure: impl Into<String>) -> Self {
        self.0.set("unit_of_measure", Value::text(unit_of_measure));
        self
    }
}
