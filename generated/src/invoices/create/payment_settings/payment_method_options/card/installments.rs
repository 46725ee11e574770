// Written by `cargo xtask generate`. Do not edit.
//! What `payment_settings.payment_method_options.card.installments` of [`invoices::create`](fn@crate::invoices::create) takes.

pub mod plan;

rt::params! {
    /// Parameters for `payment_settings[payment_method_options][card][installments][plan]` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings[payment_method_options][card][installments][plan]` of [`invoices::update`](fn@crate::invoices::update).
    pub struct Plan;
}

impl Plan {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::charge::payment_method_details::card::installments::plan::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `count`.
    #[inline]
    pub fn count(self, count: i64) -> Self {
        Self(self.0.with("count", count))
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(self, interval: plan::Interval) -> Self {
        Self(self.0.with("interval", interval))
    }
}
