// Written by `cargo xtask generate`. Do not edit.
//! What `add_invoice_item.period.start` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

/// The values of `add_invoice_items[][period][start][type]` of [`subscriptions::create`](fn@crate::subscriptions::create), `add_invoice_items[][period][start][type]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
#[non_exhaustive]
pub enum Type {
    /// `max_item_period_start`
    MaxItemPeriodStart,
    /// `now`
    Now,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    MaxItemPeriodStart = "max_item_period_start",
    Now = "now",
    Timestamp = "timestamp",
});
