// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/swish`, `PostPaymentIntentsIntent/payment_method_options/swish`, `PostPaymentIntentsIntentConfirm/payment_method_options/swish`.
    pub struct CreatePaymentIntentPaymentMethodOptionsSwish;
}

impl CreatePaymentIntentPaymentMethodOptionsSwish {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.0.set("reference", Value::text(reference));
        self
    }

    /// Clears `reference`: unsets what is stored.
    #[inline]
    pub fn clear_reference(mut self) -> Self {
        self.0.clear("reference");
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
}

impl Default for CreatePaymentIntentPaymentMethodOptionsSwish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
