// Written by `cargo xtask generate`. Do not edit.

/// Select how to calculate the start of the invoice item period.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStartType {
    /// `max_item_period_start`
    MaxItemPeriodStart,
    /// `phase_start`
    PhaseStart,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStartType {
    MaxItemPeriodStart = "max_item_period_start",
    PhaseStart = "phase_start",
    Timestamp = "timestamp",
});
