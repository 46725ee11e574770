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
    pub fn address(self, address: BillingDetailsAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// Clears `address`: unsets what is stored.
    #[inline]
    pub fn clear_address(self) -> Self {
        Self(self.0.cleared("address"))
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// Clears `email`: unsets what is stored.
    #[inline]
    pub fn clear_email(self) -> Self {
        Self(self.0.cleared("email"))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// Clears `name`: unsets what is stored.
    #[inline]
    pub fn clear_name(self) -> Self {
        Self(self.0.cleared("name"))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// Clears `phone`: unsets what is stored.
    #[inline]
    pub fn clear_phone(self) -> Self {
        Self(self.0.cleared("phone"))
    }

    /// Sets `tax_id`.
    #[inline]
    pub fn tax_id(self, tax_id: impl Into<String>) -> Self {
        Self(self.0.with("tax_id", Value::secret(tax_id)))
    }
}

impl Default for PaymentMethodBillingDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
