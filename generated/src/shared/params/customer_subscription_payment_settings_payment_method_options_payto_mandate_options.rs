// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/payto/mandate_options`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/payto/mandate_options`, `PostInvoices/payment_settings/payment_method_options/payto/mandate_options` and 3 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `purpose`.
    #[inline]
    pub fn purpose(
        self,
        purpose: CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose,
    ) -> Self {
        Self(self.0.with("purpose", purpose))
    }
}

impl Default
for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
