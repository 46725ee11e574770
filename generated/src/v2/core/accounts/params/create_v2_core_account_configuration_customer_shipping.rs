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
    pub fn address(self, address: ShippingDetailsAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// Customer name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// Customer phone (including extension).
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }
}

impl Default for CreateV2CoreAccountConfigurationCustomerShipping {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
