// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{CheckoutAcssDebitMandateOptionsPaymentSchedule, DefaultFor, TransactionType};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/acss_debit/mandate_options`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions;
}

impl CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `custom_mandate_url`.
    #[inline]
    pub fn custom_mandate_url(self, custom_mandate_url: impl Into<String>) -> Self {
        Self(self.0.with("custom_mandate_url", Value::text(custom_mandate_url)))
    }

    /// Clears `custom_mandate_url`: unsets what is stored.
    #[inline]
    pub fn clear_custom_mandate_url(self) -> Self {
        Self(self.0.cleared("custom_mandate_url"))
    }

    /// Sets `default_for`.
    #[inline]
    pub fn default_for(self, default_for: impl IntoIterator<Item = DefaultFor>) -> Self {
        Self(self.0.with("default_for", Value::list(default_for)))
    }

    /// Sets `interval_description`.
    #[inline]
    pub fn interval_description(self, interval_description: impl Into<String>) -> Self {
        Self(self.0.with("interval_description", Value::text(interval_description)))
    }

    /// Sets `payment_schedule`.
    #[inline]
    pub fn payment_schedule(
        self,
        payment_schedule: CheckoutAcssDebitMandateOptionsPaymentSchedule,
    ) -> Self {
        Self(self.0.with("payment_schedule", payment_schedule))
    }

    /// Sets `transaction_type`.
    #[inline]
    pub fn transaction_type(self, transaction_type: TransactionType) -> Self {
        Self(self.0.with("transaction_type", transaction_type))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
