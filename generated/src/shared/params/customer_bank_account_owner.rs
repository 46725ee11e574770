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
    pub fn address(self, address: SourceAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `email`.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }
}

impl Default for CustomerBankAccountOwner {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
