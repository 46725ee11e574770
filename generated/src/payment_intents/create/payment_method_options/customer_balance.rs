// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.customer_balance` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

#[cfg(any(feature = "customers", feature = "payment_intents"))]
pub mod bank_transfer;
#[cfg(feature = "payment_intents")]
pub use crate::payment_intent::payment_method_options::customer_balance::FundingType;
#[cfg(feature = "payment_intents")]
pub use crate::payment_intents::create::payment_method_options::affirm::SetupFutureUsage;

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
rt::params! {
    /// Parameters for `payment_method_options[customer_balance][bank_transfer]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[customer_balance][bank_transfer]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and 2 more places.
    pub struct BankTransfer;
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
impl BankTransfer {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::customer_cash_balance_transaction::funded::bank_transfer::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `eu_bank_transfer`.
    #[inline]
    pub fn eu_bank_transfer(
        self,
        eu_bank_transfer: bank_transfer::EuBankTransfer,
    ) -> Self {
        Self(self.0.with("eu_bank_transfer", eu_bank_transfer))
    }

    /// Sets `requested_address_types`.
    #[inline]
    pub fn requested_address_types(
        self,
        requested_address_types: impl IntoIterator<
            Item = crate::checkout_session::payment_method_options::customer_balance::bank_transfer::RequestedAddressType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "requested_address_types",
                    rt::Value::list(requested_address_types),
                ),
        )
    }
}
