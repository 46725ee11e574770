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
        self,
        setup_future_usage: CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Clears `setup_future_usage`: unsets what is stored.
    #[inline]
    pub fn clear_setup_future_usage(self) -> Self {
        Self(self.0.cleared("setup_future_usage"))
    }

    /// Sets `target_date`.
    #[inline]
    pub fn target_date(self, target_date: impl Into<String>) -> Self {
        Self(self.0.with("target_date", Value::text(target_date)))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptionsAuBecsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
