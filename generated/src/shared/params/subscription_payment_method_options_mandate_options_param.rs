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
}

impl Default for SubscriptionPaymentMethodOptionsMandateOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
