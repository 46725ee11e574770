// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale, OnDemandParam,
    SubscriptionParam,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/klarna`, `PostPaymentIntentsIntent/payment_method_options/klarna`, `PostPaymentIntentsIntentConfirm/payment_method_options/klarna`.
    pub struct CreatePaymentIntentPaymentMethodOptionsKlarna;
}

impl CreatePaymentIntentPaymentMethodOptionsKlarna {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(self) -> Self {
        Self(self.0.cleared("capture_method"))
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

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `subscriptions`.
    #[inline]
    pub fn subscriptions(
        self,
        subscriptions: impl IntoIterator<Item = SubscriptionParam>,
    ) -> Self {
        Self(self.0.with("subscriptions", Value::list(subscriptions)))
    }

    /// Clears `subscriptions`: unsets what is stored.
    #[inline]
    pub fn clear_subscriptions(self) -> Self {
        Self(self.0.cleared("subscriptions"))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsKlarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
