// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/amazon_pay`, `PostCheckoutSessions/payment_method_options/kakao_pay`, `PostCheckoutSessions/payment_method_options/kr_card` and 3 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsAmazonPay;
}

impl CreateCheckoutSessionPaymentMethodOptionsAmazonPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
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

impl Default for CreateCheckoutSessionPaymentMethodOptionsAmazonPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
