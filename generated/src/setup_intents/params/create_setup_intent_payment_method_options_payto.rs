// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions;

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/payto`, `PostSetupIntentsIntent/payment_method_options/payto`, `PostSetupIntentsIntentConfirm/payment_method_options/payto`.
    pub struct CreateSetupIntentPaymentMethodOptionsPayto;
}

impl CreateSetupIntentPaymentMethodOptionsPayto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsPayto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
