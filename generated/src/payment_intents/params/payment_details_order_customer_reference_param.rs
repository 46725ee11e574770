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
    pub fn customer_reference(self, customer_reference: impl Into<String>) -> Self {
        Self(self.0.with("customer_reference", Value::text(customer_reference)))
    }

    /// Clears `customer_reference`: unsets what is stored.
    #[inline]
    pub fn clear_customer_reference(self) -> Self {
        Self(self.0.cleared("customer_reference"))
    }

    /// Sets `order_reference`.
    #[inline]
    pub fn order_reference(self, order_reference: impl Into<String>) -> Self {
        Self(self.0.with("order_reference", Value::text(order_reference)))
    }

    /// Clears `order_reference`: unsets what is stored.
    #[inline]
    pub fn clear_order_reference(self) -> Self {
        Self(self.0.cleared("order_reference"))
    }
}

impl Default for PaymentDetailsOrderCustomerReferenceParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
