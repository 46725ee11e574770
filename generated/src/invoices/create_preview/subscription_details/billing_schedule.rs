// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_details.billing_schedule` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

pub mod bill_until;
pub use crate::subscriptions::create::billing_schedule::AppliesTo;

rt::params! {
    /// Parameters for `subscription_details[billing_schedules][][bill_until]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct BillUntil;
}

impl BillUntil {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: bill_until::Type) -> Self {
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
