// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BillingDetailsAddress;

stripe_runtime::params! {
    /// Billing information associated with the PaymentMethod that may be used or required by particular
    /// types of payment methods.
    ///
    /// Parameters at `PostPaymentMethods/billing_details`, `PostPaymentMethodsPaymentMethod/billing_details`, `PostPaymentIntents/payment_method_data/billing_details` and 6 more places.
    pub struct PaymentMethodBillingDetails;
}

impl PaymentMethodBillingDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(mut self, address: BillingDetailsAddress) -> Self {
        self.0.set("address", address);
        self
    }

    /// Clears `address`: unsets what is stored.
    #[inline]
    pub fn clear_address(mut self) -> Self {
        self.0.clear("address");
        self
    }

    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.set("email", Value::text(email));
        self
    }

    /// Clears `email`: unsets what is stored.
    #[inline]
    pub fn clear_email(mut self) -> Self {
        self.0.clear("email");
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", Value::text(name));
        self
    }

    /// Clears `name`: unsets what is stored.
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.0.clear("name");
        self
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.set("phone", Value::text(phone));
        self
    }

    /// Clears `phone`: unsets what is stored.
    #[inline]
    pub fn clear_phone(mut self) -> Self {
        self.0.clear("phone");
        self
    }

    /// Sets `tax_id`.
    #[inline]
    pub fn tax_id(mut self, tax_id: impl Into<String>) -> Self {
        self.0.set("tax_id", Value::secret(tax_id));
        self
    }
}

impl Default for PaymentMethodBillingDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
