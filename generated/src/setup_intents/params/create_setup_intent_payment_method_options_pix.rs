// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions;

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/pix`, `PostSetupIntentsIntent/payment_method_options/pix`, `PostSetupIntentsIntentConfirm/payment_method_options/pix`.
    pub struct CreateSetupIntentPaymentMethodOptionsPix;
}

impl CreateSetupIntentPaymentMethodOptionsPix {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsPix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
