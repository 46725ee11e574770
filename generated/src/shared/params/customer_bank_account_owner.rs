// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::SourceAddress;

stripe_runtime::params! {
    /// Information about the owner of the payment instrument that may be used or required by particular
    /// source types.
    ///
    /// Parameters at `PostCustomersCustomerBankAccountsId/owner`, `PostCustomersCustomerCardsId/owner`, `PostCustomersCustomerSourcesId/owner` and 2 more places.
    pub struct CustomerBankAccountOwner;
}

impl CustomerBankAccountOwner {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(mut self, address: SourceAddress) -> Self {
        self.0.set("address", address);
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

impl Default for CustomerBankAccountOwner {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
