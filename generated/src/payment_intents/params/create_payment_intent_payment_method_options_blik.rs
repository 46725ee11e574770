// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/blik`, `PostPaymentIntentsIntent/payment_method_options/blik`, `PostPaymentIntentsIntentConfirm/payment_method_options/blik`.
    pub struct CreatePaymentIntentPaymentMethodOptionsBlik;
}

impl CreatePaymentIntentPaymentMethodOptionsBlik {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `code`.
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.0.set("code", Value::text(code));
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

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.0.clear("setup_future_usage");
        self
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsBlik {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
