// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CheckoutSessionPaymentIntentDataShippingAddress;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_intent_data/shipping`.
    pub struct CheckoutSessionPaymentIntentDataShipping;
}

impl CheckoutSessionPaymentIntentDataShipping {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        address: CheckoutSessionPaymentIntentDataShippingAddress,
        name: impl Into<String>,
    ) -> Self {
        Self(Params::new().with("address", address).with("name", Value::text(name)))
    }

    /// Sets `carrier`.
    #[inline]
    pub fn carrier(self, carrier: impl Into<String>) -> Self {
        Self(self.0.with("carrier", Value::text(carrier)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// Sets `tracking_number`.
    #[inline]
    pub fn tracking_number(self, tracking_number: impl Into<String>) -> Self {
        Self(self.0.with("tracking_number", Value::text(tracking_number)))
    }
}
