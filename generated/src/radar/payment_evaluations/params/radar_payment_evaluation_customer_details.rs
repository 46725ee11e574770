// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Details about the customer associated with the payment evaluation.
    ///
    /// Parameters at `PostRadarPaymentEvaluations/customer_details`.
    pub struct RadarPaymentEvaluationCustomerDetails;
}

impl RadarPaymentEvaluationCustomerDetails {
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

    /// Sets `customer_account`.
    #[inline]
    pub fn customer_account(mut self, customer_account: impl Into<String>) -> Self {
        self.0.set("customer_account", Value::text(customer_account));
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

impl Default for RadarPaymentEvaluationCustomerDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
