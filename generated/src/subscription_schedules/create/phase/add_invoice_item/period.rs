// Written by `cargo xtask generate`. Do not edit.
//! What `phase.add_invoice_item.period` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) takes.

#[cfg(feature = "subscription_schedules")]
pub use crate::subscription_schedule::phase::add_invoice_item::period::end;
#[cfg(feature = "subscription_schedules")]
pub use crate::subscription_schedule::phase::add_invoice_item::period::start;

rt::params! {
    /// Parameters for `phases[][add_invoice_items][][period][end]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create), `schedule_details[phases][][add_invoice_items][][period][end]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and one more place.
    pub struct End;
}

impl End {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::subscription_schedule::phase::add_invoice_item::period::end::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `timestamp`.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<rt::Timestamp>) -> Self {
        let timestamp: rt::Timestamp = timestamp.into();
        Self(self.0.with("timestamp", timestamp))
    }
}

rt::params! {
    /// Parameters for `phases[][add_invoice_items][][period][start]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create), `schedule_details[phases][][add_invoice_items][][period][start]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and one more place.
    pub struct Start;
}

impl Start {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::subscription_schedule::phase::add_invoice_item::period::start::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `timestamp`.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<rt::Timestamp>) -> Self {
        let timestamp: rt::Timestamp = timestamp.into();
        Self(self.0.with("timestamp", timestamp))
    }
}
