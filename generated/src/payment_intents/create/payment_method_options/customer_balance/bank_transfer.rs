// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.customer_balance.bank_transfer` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

#[cfg(feature = "payment_intents")]
pub use crate::checkout_session::payment_method_options::customer_balance::bank_transfer::RequestedAddressType;
#[cfg(feature = "payment_intents")]
pub use crate::customer_cash_balance_transaction::funded::bank_transfer::Type;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_method_options[customer_balance][bank_transfer][eu_bank_transfer]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[customer_balance][bank_transfer][eu_bank_transfer]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and 9 more places.
    pub struct EuBankTransfer;
}

#[cfg(feature = "customers")]
impl EuBankTransfer {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(rt::Params::new().with("country", rt::Value::text(country)))
    }
}
