// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/bacs_debit/mandate_options`, `PostCheckoutSessions/payment_method_options/sepa_debit/mandate_options`, `PostPaymentIntents/payment_method_options/bacs_debit/mandate_options` and 11 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions;
}

impl CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `reference_prefix`.
    #[inline]
    pub fn reference_prefix(self, reference_prefix: impl Into<String>) -> Self {
        Self(self.0.with("reference_prefix", Value::text(reference_prefix)))
    }

    /// Clears `reference_prefix`: unsets what is stored.
    #[inline]
    pub fn clear_reference_prefix(self) -> Self {
        Self(self.0.cleared("reference_prefix"))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
