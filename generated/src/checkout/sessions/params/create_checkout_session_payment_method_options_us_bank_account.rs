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
        mut self,
        financial_connections: CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections,
    ) -> Self {
        self.0.set("financial_connections", financial_connections);
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

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(mut self, target_date: impl Into<String>) -> Self {
        self.0.set("target_date", Value::text(target_date));
        self
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        mut self,
        verification_method: CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        self.0.set("verification_method", verification_method);
        self
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsUsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
