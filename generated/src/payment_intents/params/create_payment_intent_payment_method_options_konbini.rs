// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};
use crate::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/konbini`, `PostPaymentIntentsIntent/payment_method_options/konbini`, `PostPaymentIntentsIntentConfirm/payment_method_options/konbini`.
    pub struct CreatePaymentIntentPaymentMethodOptionsKonbini;
}

impl CreatePaymentIntentPaymentMethodOptionsKonbini {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `confirmation_number`.
    #[inline]
    pub fn confirmation_number(self, confirmation_number: impl Into<String>) -> Self {
        Self(self.0.with("confirmation_number", Value::text(confirmation_number)))
    }

    /// Clears `confirmation_number`: unsets what is stored.
    #[inline]
    pub fn clear_confirmation_number(self) -> Self {
        Self(self.0.cleared("confirmation_number"))
    }

    /// Sets `expires_after_days`.
    #[inline]
    pub fn expires_after_days(self, expires_after_days: i64) -> Self {
        Self(self.0.with("expires_after_days", expires_after_days))
    }

    /// Clears `expires_after_days`: unsets what is stored.
    #[inline]
    pub fn clear_expires_after_days(self) -> Self {
        Self(self.0.cleared("expires_after_days"))
    }

    /// Sets `expires_at`.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("expires_at", Into::<Timestamp>::into(expires_at)))
    }

    /// Clears `expires_at`: unsets what is stored.
    #[inline]
    pub fn clear_expires_at(self) -> Self {
        Self(self.0.cleared("expires_at"))
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", Value::text(product_description)))
    }

    /// Clears `product_description`: unsets what is stored.
    #[inline]
    pub fn clear_product_description(self) -> Self {
        Self(self.0.cleared("product_description"))
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

impl Default for CreatePaymentIntentPaymentMethodOptionsKonbini {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
