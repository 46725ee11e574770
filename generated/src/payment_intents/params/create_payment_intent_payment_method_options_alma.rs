// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CheckoutAffirmPaymentMethodOptionsCaptureMethod;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/alma`, `PostPaymentIntents/payment_method_options/billie`, `PostPaymentIntents/payment_method_options/payco` and 15 more places.
    pub struct CreatePaymentIntentPaymentMethodOptionsAlma;
}

impl CreatePaymentIntentPaymentMethodOptionsAlma {
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
}

impl Default for CreatePaymentIntentPaymentMethodOptionsAlma {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
