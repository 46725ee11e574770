// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::OptionalFieldsAddress;

stripe_runtime::params! {
    /// Shipping information for the charge. Helps prevent fraud on charges for physical goods.
    ///
    /// Parameters at `PostCharges/shipping`, `PostChargesCharge/shipping`, `PostPaymentIntents/shipping` and 2 more places.
    pub struct OptionalFieldsShipping;
}

impl OptionalFieldsShipping {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: OptionalFieldsAddress, name: impl Into<String>) -> Self {
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
