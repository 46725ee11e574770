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
    pub fn confirmation_number(
        mut self,
        confirmation_number: impl Into<String>,
    ) -> Self {
        self.0.set("confirmation_number", Value::text(confirmation_number));
        self
    }

    /// Clears `confirmation_number`: unsets what is stored.
    #[inline]
    pub fn clear_confirmation_number(mut self) -> Self {
        self.0.clear("confirmation_number");
        self
    }

    /// Sets `expires_after_days`.
    #[inline]
    pub fn expires_after_days(mut self, expires_after_days: i64) -> Self {
        self.0.set("expires_after_days", expires_after_days);
        self
    }

    /// Clears `expires_after_days`: unsets what is stored.
    #[inline]
    pub fn clear_expires_after_days(mut self) -> Self {
        self.0.clear("expires_after_days");
        self
    }

    /// Sets `expires_at`.
    #[inline]
    pub fn expires_at(mut self, expires_at: impl Into<Timestamp>) -> Self {
        self.0.set("expires_at", Into::<Timestamp>::into(expires_at));
        self
    }

    /// Clears `expires_at`: unsets what is stored.
    #[inline]
    pub fn clear_expires_at(mut self) -> Self {
        self.0.clear("expires_at");
        self
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(
        mut self,
        product_description: impl Into<String>,
    ) -> Self {
        self.0.set("product_description", Value::text(product_description));
        self
    }

    /// Clears `product_description`: unsets what is stored.
    #[inline]
    pub fn clear_product_description(mut self) -> Self {
        self.0.clear("product_description");
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

impl Default for CreatePaymentIntentPaymentMethodOptionsKonbini {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
