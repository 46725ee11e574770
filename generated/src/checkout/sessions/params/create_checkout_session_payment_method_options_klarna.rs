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
        self,
        capture_method: CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
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

impl Default for CreateCheckoutSessionPaymentMethodOptionsKlarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
