// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod,
    CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/us_bank_account`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsUsBankAccount;
}

impl CreateCheckoutSessionPaymentMethodOptionsUsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `financial_connections`.
    #[inline]
    pub fn financial_connections(
        self,
        financial_connections: CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections,
    ) -> Self {
        Self(self.0.with("financial_connections", financial_connections))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", Value::text(target_date)))
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        self,
        verification_method: CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        Self(self.0.with("verification_method", verification_method))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsUsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
