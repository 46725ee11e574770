// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::InvoicePaymentMethodOptionsMandateOptionsParam;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/upi`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/upi`, `PostInvoices/payment_settings/payment_method_options/upi` and 3 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUpi;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUpi {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: InvoicePaymentMethodOptionsMandateOptionsParam,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUpi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
