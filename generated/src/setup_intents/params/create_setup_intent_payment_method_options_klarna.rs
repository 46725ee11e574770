// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Value};
use crate::{
    CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale, OnDemandParam,
    SetupIntentSubscriptionParam,
};

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/klarna`, `PostSetupIntentsIntent/payment_method_options/klarna`, `PostSetupIntentsIntentConfirm/payment_method_options/klarna`.
    pub struct CreateSetupIntentPaymentMethodOptionsKlarna;
}

impl CreateSetupIntentPaymentMethodOptionsKlarna {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.0.set("currency", Into::<Currency>::into(currency));
        self
    }

    /// Sets `on_demand`.
    #[inline]
    pub fn on_demand(mut self, on_demand: OnDemandParam) -> Self {
        self.0.set("on_demand", on_demand);
        self
    }

    /// Sets `preferred_locale`.
    #[inline]
    pub fn preferred_locale(
        mut self,
        preferred_locale: CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale,
    ) -> Self {
        self.0.set("preferred_locale", preferred_locale);
        self
    }

    /// Sets `subscriptions`.
    #[inline]
    pub fn subscriptions(
        mut self,
        subscriptions: impl IntoIterator<Item = SetupIntentSubscriptionParam>,
    ) -> Self {
        self.0.set("subscriptions", Value::list(subscriptions));
        self
    }

    /// Clears `subscriptions`: unsets what is stored.
    #[inline]
    pub fn clear_subscriptions(mut self) -> Self {
        self.0.clear("subscriptions");
        self
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsKlarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
