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
    pub fn delivery_estimate(self, delivery_estimate: DeliveryEstimate) -> Self {
        Self(self.0.with("delivery_estimate", delivery_estimate))
    }

    /// Sets `fixed_amount`.
    #[inline]
    pub fn fixed_amount(self, fixed_amount: FixedAmount) -> Self {
        Self(self.0.with("fixed_amount", fixed_amount))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<String>) -> Self {
        Self(self.0.with("tax_code", Value::text(tax_code)))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: ShippingRateType) -> Self {
        Self(self.0.with("type", type_))
    }
}
