// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::ShippingDetailsAddress;

stripe_runtime::params! {
    /// Shipping information for this payment.
    ///
    /// Parameters at `PostPaymentRecordsIdReportPaymentAttempt/shipping_details`, `PostPaymentRecordsIdReportPaymentAttemptInformational/shipping_details`, `PostPaymentRecordsReportPayment/shipping_details` and 1 more places.
    pub struct ShippingDetails;
}

impl ShippingDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(mut self, address: ShippingDetailsAddress) -> Self {
        self.0.set("address", address);
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
}

impl Default for ShippingDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
