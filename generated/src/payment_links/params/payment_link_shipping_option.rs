// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinks/shipping_options[]`.
    pub struct PaymentLinkShippingOption;
}

impl PaymentLinkShippingOption {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `shipping_rate`.
    #[inline]
    pub fn shipping_rate(self, shipping_rate: impl Into<String>) -> Self {
        Self(self.0.with("shipping_rate", Value::text(shipping_rate)))
    }
}

impl Default for PaymentLinkShippingOption {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
