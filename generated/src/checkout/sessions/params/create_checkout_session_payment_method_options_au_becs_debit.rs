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
        mut self,
        setup_future_usage: CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        self.0.set("setup_future_usage", setup_future_usage);
        self
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(mut self, target_date: impl Into<String>) -> Self {
        self.0.set("target_date", Value::text(target_date));
        self
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
