// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};
use crate::AmountType;

stripe_runtime::params! {
    /// Parameters at `PostPaymentMethods/upi/mandate_options`, `PostPaymentIntents/payment_method_data/upi/mandate_options`, `PostPaymentIntentsIntent/payment_method_data/upi/mandate_options` and 5 more places.
    pub struct MandateOptions;
}

impl MandateOptions {
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

    /// Sets `amount_type`.
    #[inline]
    pub fn amount_type(mut self, amount_type: AmountType) -> Self {
        self.0.set("amount_type", amount_type);
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<Timestamp>) -> Self {
        self.0.set("end_date", Into::<Timestamp>::into(end_date));
        self
    }
}

impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
