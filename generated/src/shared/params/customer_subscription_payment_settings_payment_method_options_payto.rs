// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/payto`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/payto`, `PostInvoices/payment_settings/payment_method_options/payto` and 3 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPayto;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPayto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPayto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
