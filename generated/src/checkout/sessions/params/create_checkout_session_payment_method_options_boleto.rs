// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/boleto`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsBoleto;
}

impl CreateCheckoutSessionPaymentMethodOptionsBoleto {
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
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsBoleto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
