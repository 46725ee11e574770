// Written by `cargo xtask generate`. Do not edit.
//! What `billing_schedule` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub mod bill_until;

rt::params! {
    /// Parameters for `billing_schedules[][applies_to][]` of [`subscriptions::create`](fn@crate::subscriptions::create), `subscription_details[billing_schedules][][applies_to][]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and one more place.
    pub struct AppliesTo;
}

impl AppliesTo {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new().with("type", "price"))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }
}

impl Default for AppliesTo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `billing_schedules[][bill_until]` of [`subscriptions::create`](fn@crate::subscriptions::create) and `billing_schedules[][bill_until]` of [`subscriptions::update`](fn@crate::subscriptions::update).
    pub struct BillUntil;
}

impl BillUntil {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::subscription::billing_schedule::bill_until::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `duration`.
    #[inline]
    pub fn duration(
        self,
        duration: crate::subscription_schedules::create::phase::Duration,
    ) -> Self {
        Self(self.0.with("duration", duration))
    }

    /// Sets `timestamp`.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<rt::Timestamp>) -> Self {
        let timestamp: rt::Timestamp = timestamp.into();
        Self(self.0.with("timestamp", timestamp))
    }
}
