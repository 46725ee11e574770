// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/demo_pay`, `PostCheckoutSessions/payment_method_options/twint`, `PostPaymentIntents/payment_method_options/twint` and 2 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsDemoPay;
}

impl CreateCheckoutSessionPaymentMethodOptionsDemoPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsDemoPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
