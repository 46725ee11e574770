// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InvoicePaymentMethodOptionsBancontactPreferredLanguage;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/bancontact`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/bancontact`, `PostInvoices/payment_settings/payment_method_options/bancontact` and 3 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsBancontact;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsBancontact {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `preferred_language`.
    #[inline]
    pub fn preferred_language(
        self,
        preferred_language: InvoicePaymentMethodOptionsBancontactPreferredLanguage,
    ) -> Self {
        Self(self.0.with("preferred_language", preferred_language))
    }
}

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsBancontact {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
