// Written by `cargo xtask generate`. Do not edit.
//! What `add_invoice_item.period` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

pub mod end;
pub mod start;

rt::params! {
    /// Parameters for `add_invoice_items[][period][end]` of [`subscriptions::create`](fn@crate::subscriptions::create), `add_invoice_items[][period][end]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct End;
}

impl End {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: end::Type) -> Self {
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
    /// Parameters for `add_invoice_items[][period][start]` of [`subscriptions::create`](fn@crate::subscriptions::create), `add_invoice_items[][period][start]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
    pub struct Start;
}

impl Start {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: start::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `timestamp`.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<rt::Timestamp>) -> Self {
        let timestamp: rt::Timestamp = timestamp.into();
        Self(self.0.with("timestamp", timestamp))
    }
}
