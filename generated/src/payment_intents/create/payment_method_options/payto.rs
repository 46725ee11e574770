// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.payto` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub mod mandate_options;
pub use crate::payment_intents::create::payment_method_options::alipay::SetupFutureUsage;

rt::params! {
    /// Parameters for `payment_method_options[payto][mandate_options]` of [`payment_intents::create`](fn@crate::payment_intents::create), `payment_method_options[payto][mandate_options]` of [`payment_intents::update`](fn@crate::payment_intents::update) and one more place.
    pub struct MandateOptions;
}

impl MandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Clears `amount`: unsets what is stored.
    #[inline]
    pub fn clear_amount(self) -> Self {
        Self(self.0.cleared("amount"))
    }

    /// Sets `amount_type`.
    #[inline]
    pub fn amount_type(
        self,
        amount_type: crate::payment_intent::payment_method_options::acss_debit::mandate_options::AmountType,
    ) -> Self {
        Self(self.0.with("amount_type", amount_type))
    }

    /// Clears `amount_type`: unsets what is stored.
    #[inline]
    pub fn clear_amount_type(self) -> Self {
        Self(self.0.cleared("amount_type"))
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<String>) -> Self {
        Self(self.0.with("end_date", rt::Value::text(end_date)))
    }

    /// Clears `end_date`: unsets what is stored.
    #[inline]
    pub fn clear_end_date(self) -> Self {
        Self(self.0.cleared("end_date"))
    }

    /// Sets `payment_schedule`.
    #[inline]
    pub fn payment_schedule(
        self,
        payment_schedule: crate::mandate::payment_method_details::payto::PaymentSchedule,
    ) -> Self {
        Self(self.0.with("payment_schedule", payment_schedule))
    }

    /// Clears `payment_schedule`: unsets what is stored.
    #[inline]
    pub fn clear_payment_schedule(self) -> Self {
        Self(self.0.cleared("payment_schedule"))
    }

    /// Sets `payments_per_period`.
    #[inline]
    pub fn payments_per_period(self, payments_per_period: i64) -> Self {
        Self(self.0.with("payments_per_period", payments_per_period))
    }

    /// Clears `payments_per_period`: unsets what is stored.
    #[inline]
    pub fn clear_payments_per_period(self) -> Self {
        Self(self.0.cleared("payments_per_period"))
    }

    /// Sets `purpose`.
    #[inline]
    pub fn purpose(
        self,
        purpose: crate::mandate::payment_method_details::payto::Purpose,
    ) -> Self {
        Self(self.0.with("purpose", purpose))
    }

    /// Clears `purpose`: unsets what is stored.
    #[inline]
    pub fn clear_purpose(self) -> Self {
        Self(self.0.cleared("purpose"))
    }
}

impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
