// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    CreateCheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
    CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions,
};

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/acss_debit`, `PostSetupIntentsIntent/payment_method_options/acss_debit`, `PostSetupIntentsIntentConfirm/payment_method_options/acss_debit`.
    pub struct CreateSetupIntentPaymentMethodOptionsAcssDebit;
}

impl CreateSetupIntentPaymentMethodOptionsAcssDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(
        self,
        currency: CreateCheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
    ) -> Self {
        Self(self.0.with("currency", currency))
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        self,
        verification_method: CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        Self(self.0.with("verification_method", verification_method))
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsAcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
