// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Customer information for this payment.
    ///
    /// Parameters at `PostPaymentRecordsIdReportPaymentAttemptInformational/customer_details`, `PostPaymentRecordsReportPayment/customer_details`.
    pub struct PaymentRecordCustomerDetails;
}

impl PaymentRecordCustomerDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(self, customer: impl Into<String>) -> Self {
        Self(self.0.with("customer", Value::text(customer)))
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

impl Default for PaymentRecordCustomerDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
