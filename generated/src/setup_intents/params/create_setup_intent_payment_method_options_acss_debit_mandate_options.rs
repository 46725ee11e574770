// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{CheckoutAcssDebitMandateOptionsPaymentSchedule, DefaultFor, TransactionType};

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/acss_debit/mandate_options`, `PostSetupIntentsIntent/payment_method_options/acss_debit/mandate_options`, `PostSetupIntentsIntentConfirm/payment_method_options/acss_debit/mandate_options`.
    pub struct CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions;
}

impl CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `custom_mandate_url`.
    #[inline]
    pub fn custom_mandate_url(mut self, custom_mandate_url: impl Into<String>) -> Self {
        self.0.set("custom_mandate_url", Value::text(custom_mandate_url));
        self
    }

    /// Clears `custom_mandate_url`: unsets what is stored.
    #[inline]
    pub fn clear_custom_mandate_url(mut self) -> Self {
        self.0.clear("custom_mandate_url");
        self
    }

    /// Sets `default_for`.
    #[inline]
    pub fn default_for(
        mut self,
        default_for: impl IntoIterator<Item = DefaultFor>,
    ) -> Self {
        self.0.set("default_for", Value::list(default_for));
        self
    }

    /// Sets `interval_description`.
    #[inline]
    pub fn interval_description(
        mut self,
        interval_description: impl Into<String>,
    ) -> Self {
        self.0.set("interval_description", Value::text(interval_description));
        self
    }

    /// Sets `payment_schedule`.
    #[inline]
    pub fn payment_schedule(
        mut self,
        payment_schedule: CheckoutAcssDebitMandateOptionsPaymentSchedule,
    ) -> Self {
        self.0.set("payment_schedule", payment_schedule);
        self
    }

    /// Sets `transaction_type`.
    #[inline]
    pub fn transaction_type(mut self, transaction_type: TransactionType) -> Self {
        self.0.set("transaction_type", transaction_type);
        self
    }
}

impl Default for CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
