// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{CurrencyOptionTaxBehavior, DeliveryEstimate, FixedAmount, ShippingRateType};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/shipping_options[]/shipping_rate_data`, `PostCheckoutSessionsSession/shipping_options[]/shipping_rate_data`, `PostInvoices/shipping_cost/shipping_rate_data` and 1 more places.
    pub struct MethodParams;
}

impl MethodParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self(Params::new().with("display_name", Value::text(display_name)))
    }

    /// Sets `delivery_estimate`.
    #[inline]
    pub fn delivery_estimate(mut self, delivery_estimate: DeliveryEstimate) -> Self {
        self.0.set("delivery_estimate", delivery_estimate);
        self
    }

    /// Sets `fixed_amount`.
    #[inline]
    pub fn fixed_amount(mut self, fixed_amount: FixedAmount) -> Self {
        self.0.set("fixed_amount", fixed_amount);
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(mut self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        self.0.set("tax_behavior", tax_behavior);
        self
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(mut self, tax_code: impl Into<String>) -> Self {
        self.0.set("tax_code", Value::text(tax_code));
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: ShippingRateType) -> Self {
        self.0.set("type", type_);
        self
    }
}
