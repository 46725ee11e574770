// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/eps`, `PostPaymentIntentsIntent/payment_method_options/eps`, `PostPaymentIntentsIntentConfirm/payment_method_options/eps`.
    pub struct CreatePaymentIntentPaymentMethodOptionsEps;
}

impl CreatePaymentIntentPaymentMethodOptionsEps {
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

impl Default for CreatePaymentIntentPaymentMethodOptionsEps {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
