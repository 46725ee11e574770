// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CheckoutSessionPaymentIntentDataShippingAddress;

stripe_runtime::params! {
    /// Parameters at `PostSources/source_order/shipping`, `PostSourcesSource/source_order/shipping`.
    pub struct OrderShipping;
}

impl OrderShipping {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: CheckoutSessionPaymentIntentDataShippingAddress) -> Self {
        Self(Params::new().with("address", address))
    }

    /// Sets `carrier`.
    #[inline]
    pub fn carrier(mut self, carrier: impl Into<String>) -> Self {
        self.0.set("carrier", Value::text(carrier));
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", Value::text(name));
        self
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.set("phone", Value::text(phone));
        self
    }

    /// Sets `tracking_number`.
    #[inline]
    pub fn tracking_number(mut self, tracking_number: impl Into<String>) -> Self {
        self.0.set("tracking_number", Value::text(tracking_number));
        self
    }
}
