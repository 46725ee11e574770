// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/link`, `PostPaymentIntentsIntent/payment_method_options/link`, `PostPaymentIntentsIntentConfirm/payment_method_options/link`.
    pub struct CreatePaymentIntentPaymentMethodOptionsLink;
}

impl CreatePaymentIntentPaymentMethodOptionsLink {
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

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
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

impl Default for CreatePaymentIntentPaymentMethodOptionsLink {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
