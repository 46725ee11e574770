// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    CreateCheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
    CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/acss_debit`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsAcssDebit;
}

impl CreateCheckoutSessionPaymentMethodOptionsAcssDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(
        mut self,
        currency: CreateCheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
    ) -> Self {
        self.0.set("currency", currency);
        self
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        mut self,
        mandate_options: CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions,
    ) -> Self {
        self.0.set("mandate_options", mandate_options);
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
        verification_method: CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        self.0.set("verification_method", verification_method);
        self
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsAcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
