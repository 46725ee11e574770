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
    pub fn address(self, address: ShippingDetailsAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
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

impl Default for BillingDetailsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
