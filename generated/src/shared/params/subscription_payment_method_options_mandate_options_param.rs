// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{AmountIncludesIof, MandatePixPaymentSchedule};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/pix/mandate_options`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/pix/mandate_options`, `PostSubscriptions/payment_settings/payment_method_options/pix/mandate_options` and 1 more places.
    pub struct SubscriptionPaymentMethodOptionsMandateOptionsParam;
}

impl SubscriptionPaymentMethodOptionsMandateOptionsParam {
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
}

impl Default for SubscriptionPaymentMethodOptionsMandateOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
