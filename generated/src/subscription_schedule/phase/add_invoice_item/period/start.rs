// Written by `cargo xtask generate`. Do not edit.
//! What is in `phase.add_invoice_item.period.start` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).

/// Select how to calculate the start of the invoice item period.
#[non_exhaustive]
pub enum Type {
    /// `max_item_period_start`
    MaxItemPeriodStart,
    /// `phase_start`
    PhaseStart,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    MaxItemPeriodStart = "max_item_period_start",
    PhaseStart = "phase_start",
    Timestamp = "timestamp",
});
