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
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", Value::text(reference)))
    }

    /// Clears `reference`: unsets what is stored.
    #[inline]
    pub fn clear_reference(self) -> Self {
        Self(self.0.cleared("reference"))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsSwish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
