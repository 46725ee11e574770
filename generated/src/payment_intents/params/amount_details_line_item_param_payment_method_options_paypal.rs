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
        self,
        category: AmountDetailsLineItemParamPaymentMethodOptionsPaypalCategory,
    ) -> Self {
        Self(self.0.with("category", category))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `sold_by`.
    #[inline]
    pub fn sold_by(self, sold_by: impl Into<String>) -> Self {
        Self(self.0.with("sold_by", Value::text(sold_by)))
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
