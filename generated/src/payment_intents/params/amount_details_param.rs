// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    AmountDetailsLineItemParam, AmountDetailsShippingParam, AmountDetailsTaxParam,
};

stripe_runtime::params! {
    /// Provides industry-specific information about the amount.
    ///
    /// Parameters at `PostPaymentIntents/amount_details`, `PostPaymentIntentsIntent/amount_details`, `PostPaymentIntentsIntentCapture/amount_details` and 2 more places.
    pub struct AmountDetailsParam;
}

impl AmountDetailsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `discount_amount`.
    #[inline]
    pub fn discount_amount(mut self, discount_amount: i64) -> Self {
        self.0.set("discount_amount", discount_amount);
        self
    }

    /// Clears `discount_amount`: unsets what is stored.
    #[inline]
    pub fn clear_discount_amount(mut self) -> Self {
        self.0.clear("discount_amount");
        self
    }

    /// Sets `enforce_arithmetic_validation`.
    #[inline]
    pub fn enforce_arithmetic_validation(
        mut self,
        enforce_arithmetic_validation: bool,
    ) -> Self {
        self.0.set("enforce_arithmetic_validation", enforce_arithmetic_validation);
        self
    }

    /// Sets `line_items`.
    #[inline]
    pub fn line_items(
        mut self,
        line_items: impl IntoIterator<Item = AmountDetailsLineItemParam>,
    ) -> Self {
        self.0.set("line_items", Value::list(line_items));
        self
    }

    /// Clears `line_items`: unsets what is stored.
    #[inline]
    pub fn clear_line_items(mut self) -> Self {
        self.0.clear("line_items");
        self
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(mut self, shipping: AmountDetailsShippingParam) -> Self {
        self.0.set("shipping", shipping);
        self
    }

    /// Clears `shipping`: unsets what is stored.
    #[inline]
    pub fn clear_shipping(mut self) -> Self {
        self.0.clear("shipping");
        self
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(mut self, tax: AmountDetailsTaxParam) -> Self {
        self.0.set("tax", tax);
        self
    }

    /// Clears `tax`: unsets what is stored.
    #[inline]
    pub fn clear_tax(mut self) -> Self {
        self.0.clear("tax");
        self
    }
}

impl Default for AmountDetailsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
