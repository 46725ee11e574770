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
    pub fn discount_amount(self, discount_amount: i64) -> Self {
        Self(self.0.with("discount_amount", discount_amount))
    }

    /// Clears `discount_amount`: unsets what is stored.
    #[inline]
    pub fn clear_discount_amount(self) -> Self {
        Self(self.0.cleared("discount_amount"))
    }

    /// Sets `enforce_arithmetic_validation`.
    #[inline]
    pub fn enforce_arithmetic_validation(
        self,
        enforce_arithmetic_validation: bool,
    ) -> Self {
        Self(self.0.with("enforce_arithmetic_validation", enforce_arithmetic_validation))
    }

    /// Sets `line_items`.
    #[inline]
    pub fn line_items(
        self,
        line_items: impl IntoIterator<Item = AmountDetailsLineItemParam>,
    ) -> Self {
        Self(self.0.with("line_items", Value::list(line_items)))
    }

    /// Clears `line_items`: unsets what is stored.
    #[inline]
    pub fn clear_line_items(self) -> Self {
        Self(self.0.cleared("line_items"))
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(self, shipping: AmountDetailsShippingParam) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Clears `shipping`: unsets what is stored.
    #[inline]
    pub fn clear_shipping(self) -> Self {
        Self(self.0.cleared("shipping"))
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: AmountDetailsTaxParam) -> Self {
        Self(self.0.with("tax", tax))
    }

    /// Clears `tax`: unsets what is stored.
    #[inline]
    pub fn clear_tax(self) -> Self {
        Self(self.0.cleared("tax"))
    }
}

impl Default for AmountDetailsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
