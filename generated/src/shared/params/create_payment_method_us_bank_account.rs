// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    AccountHolderType, InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
};

stripe_runtime::params! {
    /// If this is an `us_bank_account` PaymentMethod, this hash contains details about the US bank
    /// account payment method.
    ///
    /// Parameters at `PostPaymentMethods/us_bank_account`, `PostPaymentIntents/payment_method_data/us_bank_account`, `PostPaymentIntentsIntent/payment_method_data/us_bank_account` and 6 more places.
    pub struct CreatePaymentMethodUsBankAccount;
}

impl CreatePaymentMethodUsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account_holder_type`.
    #[inline]
    pub fn account_holder_type(self, account_holder_type: AccountHolderType) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `account_number`.
    #[inline]
    pub fn account_number(self, account_number: impl Into<String>) -> Self {
        Self(self.0.with("account_number", Value::secret(account_number)))
    }

    /// Sets `account_type`.
    #[inline]
    pub fn account_type(
        self,
        account_type: InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
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
                    Value::text(financial_connections_account),
                ),
        )
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", Value::secret(routing_number)))
    }
}

impl Default for CreatePaymentMethodUsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
