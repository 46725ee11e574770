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
        mut self,
        capture_method: CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    ) -> Self {
        self.0.set("capture_method", capture_method);
        self
    }

    /// Clears `capture_method`: unsets what is stored.
    #[inline]
    pub fn clear_capture_method(mut self) -> Self {
        self.0.clear("capture_method");
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

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        mut self,
        setup_future_usage: CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        self.0.set("setup_future_usage", setup_future_usage);
        self
    }

    /// Sets `subscriptions`.
    #[inline]
    pub fn subscriptions(
        mut self,
        subscriptions: impl IntoIterator<Item = SubscriptionParam>,
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

impl Default for CreatePaymentIntentPaymentMethodOptionsKlarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
