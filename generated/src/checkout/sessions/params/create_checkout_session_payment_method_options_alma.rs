// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CheckoutAffirmPaymentMethodOptionsCaptureMethod;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/alma`, `PostCheckoutSessions/payment_method_options/billie`, `PostCheckoutSessions/payment_method_options/payco` and 3 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsAlma;
}

impl CreateCheckoutSessionPaymentMethodOptionsAlma {
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
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsAlma {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
