// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/acss_debit`, `PostPaymentIntentsIntent/payment_method_options/acss_debit`, `PostPaymentIntentsIntentConfirm/payment_method_options/acss_debit`.
    pub struct CreatePaymentIntentPaymentMethodOptionsAcssDebit;
}

impl CreatePaymentIntentPaymentMethodOptionsAcssDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
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

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        self,
        verification_method: CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        Self(self.0.with("verification_method", verification_method))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsAcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
