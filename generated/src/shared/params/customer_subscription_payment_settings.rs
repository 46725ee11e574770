// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CustomerSubscriptionPaymentSettingsPaymentMethodOptions,
    InvoicesPaymentSettingsPaymentMethodType, SaveDefaultPaymentMethod,
};

stripe_runtime::params! {
    /// Payment settings to pass to invoices created by the subscription.
    ///
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings`, `PostSubscriptions/payment_settings` and 1 more places.
    pub struct CustomerSubscriptionPaymentSettings;
}

impl CustomerSubscriptionPaymentSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `payment_method_options`.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: CustomerSubscriptionPaymentSettingsPaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// Sets `payment_method_types`.
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<
            Item = InvoicesPaymentSettingsPaymentMethodType,
        >,
    ) -> Self {
        Self(self.0.with("payment_method_types", Value::list(payment_method_types)))
    }

    /// Clears `payment_method_types`: unsets what is stored.
    #[inline]
    pub fn clear_payment_method_types(self) -> Self {
        Self(self.0.cleared("payment_method_types"))
    }

    /// Sets `save_default_payment_method`.
    #[inline]
    pub fn save_default_payment_method(
        self,
        save_default_payment_method: SaveDefaultPaymentMethod,
    ) -> Self {
        Self(self.0.with("save_default_payment_method", save_default_payment_method))
    }
}

impl Default for CustomerSubscriptionPaymentSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
