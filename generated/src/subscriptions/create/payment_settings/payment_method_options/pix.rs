// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.pix` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

#[cfg(feature = "subscriptions")]
pub mod mandate_options;

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `payment_settings[payment_method_options][pix][mandate_options]` of [`subscriptions::create`](fn@crate::subscriptions::create), `payment_settings[payment_method_options][pix][mandate_options]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct MandateOptions;
}

#[cfg(feature = "customers")]
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

    /// Sets `amount_includes_iof`.
    #[inline]
    pub fn amount_includes_iof(
        self,
        amount_includes_iof: crate::subscription::payment_settings::payment_method_options::pix::mandate_options::AmountIncludesIof,
    ) -> Self {
        Self(self.0.with("amount_includes_iof", amount_includes_iof))
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<String>) -> Self {
        Self(self.0.with("end_date", rt::Value::text(end_date)))
    }

    /// Sets `payment_schedule`.
    #[inline]
    pub fn payment_schedule(
        self,
        payment_schedule: crate::mandate::payment_method_details::pix::PaymentSchedule,
    ) -> Self {
        Self(self.0.with("payment_schedule", payment_schedule))
    }
}

#[cfg(feature = "customers")]
impl Default for MandateOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
