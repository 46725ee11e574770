// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/amazon_pay`, `PostPaymentIntents/payment_method_options/kakao_pay`, `PostPaymentIntents/payment_method_options/kr_card` and 12 more places.
    pub struct CreatePaymentIntentPaymentMethodOptionsAmazonPay;
}

impl CreatePaymentIntentPaymentMethodOptionsAmazonPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        mut self,
        capture_method: CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    ) -> Self {
        self.0.set("capture_method", capture_method);
        self
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(mut self) -> Self {
        self.0.clear("capture_method");
        self
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        mut self,
        setup_future_usage: CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
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

impl Default for CreatePaymentIntentPaymentMethodOptionsAmazonPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
