// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Provides industry-specific information about the charge.
    ///
    /// Parameters at `PostPaymentIntentsIntentIncrementAuthorization/payment_details`.
    pub struct PaymentDetailsOrderCustomerReferenceParam;
}

impl PaymentDetailsOrderCustomerReferenceParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `customer_reference`.
    #[inline]
    pub fn customer_reference(mut self, customer_reference: impl Into<String>) -> Self {
        self.0.set("customer_reference", Value::text(customer_reference));
        self
    }

    /// Clears `customer_reference`: unsets what is stored.
    #[inline]
    pub fn clear_customer_reference(mut self) -> Self {
        self.0.clear("customer_reference");
        self
    }

    /// Sets `order_reference`.
    #[inline]
    pub fn order_reference(mut self, order_reference: impl Into<String>) -> Self {
        self.0.set("order_reference", Value::text(order_reference));
        self
    }

    /// Clears `order_reference`: unsets what is stored.
    #[inline]
    pub fn clear_order_reference(mut self) -> Self {
        self.0.clear("order_reference");
        self
    }
}

impl Default for PaymentDetailsOrderCustomerReferenceParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
