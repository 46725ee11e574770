// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/acss_debit`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/acss_debit`, `PostInvoices/payment_settings/payment_method_options/acss_debit` and 3 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
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

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
