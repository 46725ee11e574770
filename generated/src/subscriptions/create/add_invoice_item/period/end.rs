// Written by `cargo xtask generate`. Do not edit.
//! What `add_invoice_item.period.end` of [`subscriptions::create`](fn@crate::subscriptions::create) takes.

/// The values of `add_invoice_items[][period][end][type]` of [`subscriptions::create`](fn@crate::subscriptions::create), `add_invoice_items[][period][end][type]` of [`customers::subscriptions::create`](fn@crate::customers::subscriptions::create) and 2 more places.
#[non_exhaustive]
pub enum Type {
    /// `min_item_period_end`
    MinItemPeriodEnd,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    MinItemPeriodEnd = "min_item_period_end",
    Timestamp = "timestamp",
});
