// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/konbini`, `PostCheckoutSessions/payment_method_options/oxxo`, `PostPaymentIntents/payment_method_options/oxxo` and 2 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsKonbini;
}

impl CreateCheckoutSessionPaymentMethodOptionsKonbini {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `expires_after_days`.
    #[inline]
    pub fn expires_after_days(self, expires_after_days: i64) -> Self {
        Self(self.0.with("expires_after_days", expires_after_days))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsKonbini {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
