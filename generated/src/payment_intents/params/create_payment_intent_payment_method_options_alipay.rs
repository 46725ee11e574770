// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/alipay`, `PostPaymentIntents/payment_method_options/ideal`, `PostPaymentIntentsIntent/payment_method_options/alipay` and 3 more places.
    pub struct CreatePaymentIntentPaymentMethodOptionsAlipay;
}

impl CreatePaymentIntentPaymentMethodOptionsAlipay {
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

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsAlipay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
