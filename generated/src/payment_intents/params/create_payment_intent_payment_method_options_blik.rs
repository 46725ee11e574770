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
    pub fn code(self, code: impl Into<String>) -> Self {
        Self(self.0.with("code", Value::text(code)))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsBlik {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
