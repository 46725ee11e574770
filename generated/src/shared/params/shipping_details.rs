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
    pub fn address(self, address: ShippingDetailsAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }
}

impl Default for ShippingDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
