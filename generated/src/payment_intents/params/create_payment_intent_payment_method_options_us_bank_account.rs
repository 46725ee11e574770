// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
    NetworksOptionsParam, TransactionPurpose,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/us_bank_account`, `PostPaymentIntentsIntent/payment_method_options/us_bank_account`, `PostPaymentIntentsIntentConfirm/payment_method_options/us_bank_account`.
    pub struct CreatePaymentIntentPaymentMethodOptionsUsBankAccount;
}

impl CreatePaymentIntentPaymentMethodOptionsUsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `financial_connections`.
    #[inline]
    pub fn financial_connections(
        self,
        financial_connections: CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
    ) -> Self {
        Self(self.0.with("financial_connections", financial_connections))
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(self, networks: NetworksOptionsParam) -> Self {
        Self(self.0.with("networks", networks))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", Value::text(target_date)))
    }

    /// Sets `transaction_purpose`.
    #[inline]
    pub fn transaction_purpose(self, transaction_purpose: TransactionPurpose) -> Self {
        Self(self.0.with("transaction_purpose", transaction_purpose))
    }

    /// Clears `transaction_purpose`: unsets what is stored.
    #[inline]
    pub fn clear_transaction_purpose(self) -> Self {
        Self(self.0.cleared("transaction_purpose"))
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        self,
        verification_method: CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        Self(self.0.with("verification_method", verification_method))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsUsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
