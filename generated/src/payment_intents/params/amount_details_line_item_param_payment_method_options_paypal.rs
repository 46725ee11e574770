// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/amount_details/line_items[]/payment_method_options/paypal`, `PostPaymentIntentsIntent/amount_details/line_items[]/payment_method_options/paypal`, `PostPaymentIntentsIntentCapture/amount_details/line_items[]/payment_method_options/paypal` and 2 more places.
    pub struct AmountDetailsLineItemParamPaymentMethodOptionsPaypal;
}

impl AmountDetailsLineItemParamPaymentMethodOptionsPaypal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `category`.
    #[inline]
    pub fn category(
        mut self,
        category: AmountDetailsLineItemParamPaymentMethodOptionsPaypalCategory,
    ) -> Self {
        self.0.set("category", category);
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `sold_by`.
    #[inline]
    pub fn sold_by(mut self, sold_by: impl Into<String>) -> Self {
        self.0.set("sold_by", Value::text(sold_by));
        self
    }
}

impl Default for AmountDetailsLineItemParamPaymentMethodOptionsPaypal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostPaymentIntents/amount_details/line_items[]/payment_method_options/paypal/category`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AmountDetailsLineItemParamPaymentMethodOptionsPaypalCategory {
    /// `digital_goods`
    DigitalGoods,
    /// `donation`
    Donation,
    /// `physical_goods`
    PhysicalGoods,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AmountDetailsLineItemParamPaymentMethodOptionsPaypalCategory {
    DigitalGoods = "digital_goods",
    Donation = "donation",
    PhysicalGoods = "physical_goods",
});
