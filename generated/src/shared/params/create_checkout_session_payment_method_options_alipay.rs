// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/alipay`, `PostCheckoutSessions/payment_method_options/bancontact`, `PostCheckoutSessions/payment_method_options/crypto` and 35 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsAlipay;
}

impl CreateCheckoutSessionPaymentMethodOptionsAlipay {
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
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsAlipay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
