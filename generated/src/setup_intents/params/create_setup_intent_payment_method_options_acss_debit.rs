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
        mut self,
        currency: CreateCheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
    ) -> Self {
        self.0.set("currency", currency);
        self
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        mut self,
        mandate_options: CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions,
    ) -> Self {
        self.0.set("mandate_options", mandate_options);
        self
    }

    /// Sets `verification_method`.
    #[inline]
    pub fn verification_method(
        mut self,
        verification_method: CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    ) -> Self {
        self.0.set("verification_method", verification_method);
        self
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsAcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
