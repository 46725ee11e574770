// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::SubscriptionPaymentMethodOptionsMandateOptionsParam;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/pix`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/pix`, `PostSubscriptions/payment_settings/payment_method_options/pix` and 1 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPix;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPix {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `expires_after_seconds`.
    #[inline]
    pub fn expires_after_seconds(self, expires_after_seconds: i64) -> Self {
        Self(self.0.with("expires_after_seconds", expires_after_seconds))
    }

    /// Sets `mandate_options`.
    #[inline]
    pub fn mandate_options(
        self,
        mandate_options: SubscriptionPaymentMethodOptionsMandateOptionsParam,
    ) -> Self {
        Self(self.0.with("mandate_options", mandate_options))
    }
}

impl Default for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
