// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions;

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/bacs_debit`, `PostSetupIntents/payment_method_options/sepa_debit`, `PostSetupIntentsIntent/payment_method_options/bacs_debit` and 3 more places.
    pub struct CreateSetupIntentPaymentMethodOptionsBacsDebit;
}

impl CreateSetupIntentPaymentMethodOptionsBacsDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsBacsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
