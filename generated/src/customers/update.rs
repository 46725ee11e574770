// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::update`](fn@crate::customers::update).

#[cfg(feature = "customers")]
pub mod bank_account;
#[cfg(feature = "customers")]
pub use crate::customers::create::cash_balance;
#[cfg(feature = "customers")]
pub mod invoice_settings;
#[cfg(feature = "customers")]
pub mod shipping;
pub mod tax;
#[cfg(feature = "customers")]
pub use crate::charges::create::Card;
#[cfg(feature = "customers")]
pub use crate::customer::TaxExempt;
#[cfg(feature = "customers")]
pub use crate::customers::create::{Address, CashBalance, InvoiceSettings, Shipping};

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `bank_account` of [`customers::update`](fn@crate::customers::update).
    pub struct BankAccount;
}

#[cfg(feature = "customers")]
impl BankAccount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("object", "bank_account")
                .with("account_number", rt::Value::secret(account_number))
                .with("country", rt::Value::text(country)),
        )
    }

    /// Sets `account_holder_name`.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", rt::Value::text(account_holder_name)))
    }

    /// Sets `account_holder_type`.
    #[inline]
    pub fn account_holder_type(
        self,
        account_holder_type: bank_account::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", rt::Value::secret(routing_number)))
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Tax details about the customer.
    ///
    /// Parameters for `tax` of [`customers::update`](fn@crate::customers::update).
    pub struct Tax;
}

#[cfg(feature = "customers")]
impl Tax {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `ip_address`.
    #[inline]
    pub fn ip_address(self, ip_address: impl Into<String>) -> Self {
        Self(self.0.with("ip_address", rt::Value::text(ip_address)))
    }

    /// Clears `ip_address`: unsets what is stored.
    #[inline]
    pub fn clear_ip_address(self) -> Self {
        Self(self.0.cleared("ip_address"))
    }

    /// Sets `validate_location`.
    #[inline]
    pub fn validate_location(self, validate_location: tax::ValidateLocation) -> Self {
        Self(self.0.with("validate_location", validate_location))
    }
}

#[cfg(feature = "customers")]
impl Default for Tax {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
