// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Value};
use crate::{AmountIncludesIof, AmountType, MandatePixPaymentSchedule};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/pix/mandate_options`, `PostPaymentIntents/payment_method_options/pix/mandate_options`, `PostPaymentIntentsIntent/payment_method_options/pix/mandate_options` and 4 more places.
    pub struct CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions;
}

impl CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions {
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

    /// Sets `amount_includes_iof`.
    #[inline]
    pub fn amount_includes_iof(
        mut self,
        amount_includes_iof: AmountIncludesIof,
    ) -> Self {
        self.0.set("amount_includes_iof", amount_includes_iof);
        self
    }

    /// Sets `amount_type`.
    #[inline]
    pub fn amount_type(mut self, amount_type: AmountType) -> Self {
        self.0.set("amount_type", amount_type);
        self
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.0.set("currency", Into::<Currency>::into(currency));
        self
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.0.set("end_date", Value::text(end_date));
        self
    }

    /// Sets `payment_schedule`.
    #[inline]
    pub fn payment_schedule(
        mut self,
        payment_schedule: MandatePixPaymentSchedule,
    ) -> Self {
        self.0.set("payment_schedule", payment_schedule);
        self
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.0.set("reference", Value::text(reference));
        self
    }

    /// Sets `start_date`.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.0.set("start_date", Value::text(start_date));
        self
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
