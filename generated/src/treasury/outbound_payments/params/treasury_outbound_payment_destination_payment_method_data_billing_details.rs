// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BillingDetailsAddress;

stripe_runtime::params! {
    /// Parameters at `PostTreasuryOutboundPayments/destination_payment_method_data/billing_details`.
    pub struct TreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails;
}

impl TreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails {
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
}

impl Default for TreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
