// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::ShippingDetailsAddress;

stripe_runtime::params! {
    /// The customer's shipping information. Appears on invoices emailed to this customer.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/customer/shipping`, `PostV2CoreAccountsId/configuration/customer/shipping`.
    pub struct CreateV2CoreAccountConfigurationCustomerShipping;
}

impl CreateV2CoreAccountConfigurationCustomerShipping {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Customer shipping address.
    #[inline]
    pub fn address(mut self, address: ShippingDetailsAddress) -> Self {
        self.0.set("address", address);
        self
    }

    /// Customer name.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", Value::text(name));
        self
    }

    /// Customer phone (including extension).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.set("phone", Value::text(phone));
        self
    }
}

impl Default for CreateV2CoreAccountConfigurationCustomerShipping {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
