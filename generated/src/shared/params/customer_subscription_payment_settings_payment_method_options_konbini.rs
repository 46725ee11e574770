// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/konbini`, `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/sepa_debit`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/konbini` and 9 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsKonbini;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsKonbini {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }
}

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsKonbini {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
