// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/p24`, `PostPaymentIntents/payment_method_options/p24`, `PostPaymentIntentsIntent/payment_method_options/p24` and 1 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsP24;
}

impl CreateCheckoutSessionPaymentMethodOptionsP24 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `tos_shown_and_accepted`.
    #[inline]
    pub fn tos_shown_and_accepted(self, tos_shown_and_accepted: bool) -> Self {
        Self(self.0.with("tos_shown_and_accepted", tos_shown_and_accepted))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsP24 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
