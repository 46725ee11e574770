// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::AmountType;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/card/mandate_options`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/card/mandate_options`, `PostSubscriptions/payment_settings/payment_method_options/card/mandate_options` and 1 more places.
    pub struct CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions;
}

impl CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions {
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

    /// Sets `amount_type`.
    #[inline]
    pub fn amount_type(self, amount_type: AmountType) -> Self {
        Self(self.0.with("amount_type", amount_type))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }
}

impl Default
for CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
