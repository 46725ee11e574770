// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    AmountType, CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose,
    MandateOptionsPaytoPaymentSchedule,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/payto/mandate_options`, `PostSetupIntents/payment_method_options/payto/mandate_options`, `PostSetupIntentsIntent/payment_method_options/payto/mandate_options` and 1 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions;
}

impl CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.0.set("amount", amount);
        self
    }

    /// Clears `amount`: unsets what is stored.
    #[inline]
    pub fn clear_amount(mut self) -> Self {
        self.0.clear("amount");
        self
    }

    /// Sets `amount_type`.
    #[inline]
    pub fn amount_type(mut self, amount_type: AmountType) -> Self {
        self.0.set("amount_type", amount_type);
        self
    }

    /// Clears `amount_type`: unsets what is stored.
    #[inline]
    pub fn clear_amount_type(mut self) -> Self {
        self.0.clear("amount_type");
        self
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.set("end_date", Value::text(end_date));
        self
    }

    /// Clears `end_date`: unsets what is stored.
    #[inline]
    pub fn clear_end_date(mut self) -> Self {
        self.0.clear("end_date");
        self
    }

    /// Sets `payment_schedule`.
    #[inline]
    pub fn payment_schedule(
        mut self,
        payment_schedule: MandateOptionsPaytoPaymentSchedule,
    ) -> Self {
        self.0.set("payment_schedule", payment_schedule);
        self
    }

    /// Clears `payment_schedule`: unsets what is stored.
    #[inline]
    pub fn clear_payment_schedule(mut self) -> Self {
        self.0.clear("payment_schedule");
        self
    }

    /// Sets `payments_per_period`.
    #[inline]
    pub fn payments_per_period(mut self, payments_per_period: i64) -> Self {
        self.0.set("payments_per_period", payments_per_period);
        self
    }

    /// Clears `payments_per_period`: unsets what is stored.
    #[inline]
    pub fn clear_payments_per_period(mut self) -> Self {
        self.0.clear("payments_per_period");
        self
    }

    /// Sets `purpose`.
    #[inline]
    pub fn purpose(
        mut self,
        purpose: CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose,
    ) -> Self {
        self.0.set("purpose", purpose);
        self
    }

    /// Clears `purpose`: unsets what is stored.
    #[inline]
    pub fn clear_purpose(mut self) -> Self {
        self.0.clear("purpose");
        self
    }

    /// Sets `start_date`.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.0.set("start_date", Value::text(start_date));
        self
    }

    /// Clears `start_date`: unsets what is stored.
    #[inline]
    pub fn clear_start_date(mut self) -> Self {
        self.0.clear("start_date");
        self
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
