// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    CheckoutAffirmPaymentMethodOptionsSetupFutureUsage, SetupIntentSubscriptionParam,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/klarna`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsKlarna;
}

impl CreateCheckoutSessionPaymentMethodOptionsKlarna {
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

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        mut self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        self.0.set("setup_future_usage", setup_future_usage);
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

impl Default for CreateCheckoutSessionPaymentMethodOptionsKlarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
