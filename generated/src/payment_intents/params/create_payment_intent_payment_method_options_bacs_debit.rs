// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/bacs_debit`, `PostPaymentIntents/payment_method_options/sepa_debit`, `PostPaymentIntentsIntent/payment_method_options/bacs_debit` and 3 more places.
    pub struct CreatePaymentIntentPaymentMethodOptionsBacsDebit;
}

impl CreatePaymentIntentPaymentMethodOptionsBacsDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        mut self,
        mandate_options: CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions,
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
}

impl Default for CreatePaymentIntentPaymentMethodOptionsBacsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
