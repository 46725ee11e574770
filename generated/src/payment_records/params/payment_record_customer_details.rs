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
    pub fn customer(mut self, customer: impl Into<String>) -> Self {
        self.0.set("customer", Value::text(customer));
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

impl Default for PaymentRecordCustomerDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
