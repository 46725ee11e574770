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
    pub fn amount(mut self, amount: i64) -> Self {
        self.0.set("amount", amount);
        self
    }

    /// Sets `purpose`.
    #[inline]
    pub fn purpose(
        mut self,
        purpose: CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose,
    ) -> Self {
        self.0.set("purpose", purpose);
        self
    }
}

impl Default
for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
