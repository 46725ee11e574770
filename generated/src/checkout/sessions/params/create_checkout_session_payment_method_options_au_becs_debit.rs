// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/au_becs_debit`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit;
}

impl CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", Value::text(target_date)))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
