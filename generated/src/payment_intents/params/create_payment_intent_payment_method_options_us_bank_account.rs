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
        mut self,
        financial_connections: CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
    ) -> Self {
        self.0.set("financial_connections", financial_connections);
        self
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        mut self,
        mandate_options: CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
    ) -> Self {
        self.0.set("mandate_options", mandate_options);
        self
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(mut self, networks: NetworksOptionsParam) -> Self {
        self.0.set("networks", networks);
        self
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        mut self,
        setup_future_usage: CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        self.0.set("setup_future_usage", setup_future_usage);
        self
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.0.clear("setup_future_usage");
        self
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(mut self, target_date: impl Into<String>) -> Self {
        self.0.set("target_date", Value::text(target_date));
        self
    }

    /// Sets `transaction_purpose`.
    #[inline]
    pub fn transaction_purpose(
        mut self,
        transaction_purpose: TransactionPurpose,
    ) -> Self {
        self.0.set("transaction_purpose", transaction_purpose);
        self
    }

    /// Clears `transaction_purpose`: unsets what is stored.
    #[inline]
    pub fn clear_transaction_purpose(mut self) -> Self {
        self.0.clear("transaction_purpose");
        self
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        mut self,
        verification_method: CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        self.0.set("verification_method", verification_method);
        self
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsUsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
