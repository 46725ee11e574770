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
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `amount_type`.
    #[inline]
    pub fn amount_type(self, amount_type: AmountType) -> Self {
        Self(self.0.with("amount_type", amount_type))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<Timestamp>) -> Self {
        Self(self.0.with("end_date", Into::<Timestamp>::into(end_date)))
    }
}

impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
