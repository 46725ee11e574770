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
    pub fn currency(self, currency: impl Into<Currency>) -> Self {
        Self(self.0.with("currency", Into::<Currency>::into(currency)))
    }

    /// Sets `on_demand`.
    #[inline]
    pub fn on_demand(self, on_demand: OnDemandParam) -> Self {
        Self(self.0.with("on_demand", on_demand))
    }

    /// Sets `preferred_locale`.
    #[inline]
    pub fn preferred_locale(
        self,
        preferred_locale: CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale,
    ) -> Self {
        Self(self.0.with("preferred_locale", preferred_locale))
    }

    /// Sets `subscriptions`.
    #[inline]
    pub fn subscriptions(
        self,
        subscriptions: impl IntoIterator<Item = SetupIntentSubscriptionParam>,
    ) -> Self {
        Self(self.0.with("subscriptions", Value::list(subscriptions)))
    }

    /// Clears `subscriptions`: unsets what is stored.
    #[inline]
    pub fn clear_subscriptions(self) -> Self {
        Self(self.0.cleared("subscriptions"))
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsKlarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
