// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/boleto`, `PostPaymentIntentsIntent/payment_method_options/boleto`, `PostPaymentIntentsIntentConfirm/payment_method_options/boleto`.
    pub struct CreatePaymentIntentPaymentMethodOptionsBoleto;
}

impl CreatePaymentIntentPaymentMethodOptionsBoleto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `expires_after_days`.
    #[inline]
    pub fn expires_after_days(mut self, expires_after_days: i64) -> Self {
        self.0.set("expires_after_days", expires_after_days);
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
}

impl Default for CreatePaymentIntentPaymentMethodOptionsBoleto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
