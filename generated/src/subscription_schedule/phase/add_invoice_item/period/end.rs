// Written by `cargo xtask generate`. Do not edit.
//! What is in `phase.add_invoice_item.period.end` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).

/// Select how to calculate the end of the invoice item period.
#[non_exhaustive]
pub enum Type {
    /// `min_item_period_end`
    MinItemPeriodEnd,
    /// `phase_end`
    PhaseEnd,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    MinItemPeriodEnd = "min_item_period_end",
    PhaseEnd = "phase_end",
    Timestamp = "timestamp",
});
