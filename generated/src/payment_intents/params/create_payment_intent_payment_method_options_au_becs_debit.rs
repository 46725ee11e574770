// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/au_becs_debit`, `PostPaymentIntents/payment_method_options/nz_bank_account`, `PostPaymentIntentsIntent/payment_method_options/au_becs_debit` and 3 more places.
    pub struct CreatePaymentIntentPaymentMethodOptionsAuBecsDebit;
}

impl CreatePaymentIntentPaymentMethodOptionsAuBecsDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
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

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(mut self) -> Self {
        self.0.clear("setup_future_usage");
        self
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(mut self, target_date: impl Into<String>) -> Self {
        self.0.set("target_date", Value::text(target_date));
        self
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsAuBecsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
