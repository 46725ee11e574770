// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::ShippingDetailsAddress;

stripe_runtime::params! {
    /// Parameters at `PostPaymentRecordsIdReportPaymentAttempt/payment_method_details/billing_details`, `PostPaymentRecordsReportPayment/payment_method_details/billing_details`, `PostRadarPaymentEvaluations/payment_details/payment_method_details/billing_details`.
    pub struct BillingDetailsParams;
}

impl BillingDetailsParams {
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

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.set("email", Value::text(email));
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

impl Default for BillingDetailsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
