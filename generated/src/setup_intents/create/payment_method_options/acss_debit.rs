// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.acss_debit` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

pub mod mandate_options;
pub use crate::checkout_session::payment_method_options::acss_debit::VerificationMethod;
pub use crate::setup_intent::payment_method_options::acss_debit::Currency;

rt::params! {
    /// Parameters for `payment_method_options[acss_debit][mandate_options]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[acss_debit][mandate_options]` of [`setup_intents::update`](fn@crate::setup_intents::update) and one more place.
    pub struct MandateOptions;
}

impl MandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `custom_mandate_url`.
    #[inline]
    pub fn custom_mandate_url(self, custom_mandate_url: impl Into<String>) -> Self {
        Self(self.0.with("custom_mandate_url", rt::Value::text(custom_mandate_url)))
    }

    /// Clears `custom_mandate_url`: unsets what is stored.
    #[inline]
    pub fn clear_custom_mandate_url(self) -> Self {
        Self(self.0.cleared("custom_mandate_url"))
    }

    /// Sets `default_for`.
    #[inline]
    pub fn default_for(
        self,
        default_for: impl IntoIterator<
            Item = crate::setup_intent::payment_method_options::acss_debit::mandate_options::DefaultFor,
        >,
    ) -> Self {
        Self(self.0.with("default_for", rt::Value::list(default_for)))
    }

    /// Sets `interval_description`.
    #[inline]
    pub fn interval_description(self, interval_description: impl Into<String>) -> Self {
        Self(self.0.with("interval_description", rt::Value::text(interval_description)))
    }

    /// Sets `payment_schedule`.
    #[inline]
    pub fn payment_schedule(
        self,
        payment_schedule: crate::mandate::payment_method_details::acss_debit::PaymentSchedule,
    ) -> Self {
        Self(self.0.with("payment_schedule", payment_schedule))
    }

    /// Sets `transaction_type`.
    #[inline]
    pub fn transaction_type(
        self,
        transaction_type: crate::setup_intent::payment_method_options::acss_debit::mandate_options::TransactionType,
    ) -> Self {
        Self(self.0.with("transaction_type", transaction_type))
    }
}

impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
