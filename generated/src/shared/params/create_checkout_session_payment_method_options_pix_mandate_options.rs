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
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `amount_includes_iof`.
    #[inline]
    pub fn amount_includes_iof(self, amount_includes_iof: AmountIncludesIof) -> Self {
        Self(self.0.with("amount_includes_iof", amount_includes_iof))
    }

    /// Sets `amount_type`.
    #[inline]
    pub fn amount_type(self, amount_type: AmountType) -> Self {
        Self(self.0.with("amount_type", amount_type))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<Currency>) -> Self {
        Self(self.0.with("currency", Into::<Currency>::into(currency)))
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<String>) -> Self {
        Self(self.0.with("end_date", Value::text(end_date)))
    }

    /// Sets `payment_schedule`.
    #[inline]
    pub fn payment_schedule(self, payment_schedule: MandatePixPaymentSchedule) -> Self {
        Self(self.0.with("payment_schedule", payment_schedule))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", Value::text(reference)))
    }

    /// Sets `start_date`.
    #[inline]
    pub fn start_date(self, start_date: impl Into<String>) -> Self {
        Self(self.0.with("start_date", Value::text(start_date)))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
