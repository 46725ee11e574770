// Written by `cargo xtask generate`. Do not edit.
//! What `destination_payment_method_data` of [`treasury::outbound_payments::create`](fn@crate::treasury::outbound_payments::create) takes.

pub mod billing_details;
pub mod us_bank_account;
pub use crate::treasury_outbound_payment::destination_payment_method_details::Type;

rt::params! {
    /// Parameters for `destination_payment_method_data[billing_details]` of [`treasury::outbound_payments::create`](fn@crate::treasury::outbound_payments::create).
    pub struct BillingDetails;
}

impl BillingDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: crate::customers::create::Address) -> Self {
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
        Self(self.0.with("email", rt::Value::text(email)))
    }

    /// Clears `email`: unsets what is stored.
    #[inline]
    pub fn clear_email(self) -> Self {
        Self(self.0.cleared("email"))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Clears `name`: unsets what is stored.
    #[inline]
    pub fn clear_name(self) -> Self {
        Self(self.0.cleared("name"))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Clears `phone`: unsets what is stored.
    #[inline]
    pub fn clear_phone(self) -> Self {
        Self(self.0.cleared("phone"))
    }
}

impl Default for BillingDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `destination_payment_method_data[us_bank_account]` of [`treasury::outbound_payments::create`](fn@crate::treasury::outbound_payments::create).
    pub struct UsBankAccount;
}

impl UsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_holder_type`.
    #[inline]
    pub fn account_holder_type(
        self,
        account_holder_type: crate::treasury_outbound_payment::destination_payment_method_details::us_bank_account::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `account_number`.
    #[inline]
    pub fn account_number(self, account_number: impl Into<String>) -> Self {
        Self(self.0.with("account_number", rt::Value::secret(account_number)))
    }

    /// Sets `account_type`.
    #[inline]
    pub fn account_type(
        self,
        account_type: crate::treasury_outbound_payment::destination_payment_method_details::us_bank_account::AccountType,
    ) -> Self {
        Self(self.0.with("account_type", account_type))
    }

    /// Sets `financial_connections_account`.
    #[inline]
    pub fn financial_connections_account(
        self,
        financial_connections_account: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "financial_connections_account",
                    rt::Value::text(financial_connections_account),
                ),
        )
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", rt::Value::secret(routing_number)))
    }
}

impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
