// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/card/installments`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsCardInstallments;
}

impl CreateCheckoutSessionPaymentMethodOptionsCardInstallments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsCardInstallments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
