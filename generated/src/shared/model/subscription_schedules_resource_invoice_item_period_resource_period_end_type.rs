// Written by `cargo xtask generate`. Do not edit.

/// Select how to calculate the end of the invoice item period.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodEndType {
    /// `min_item_period_end`
    MinItemPeriodEnd,
    /// `phase_end`
    PhaseEnd,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodEndType {
    MinItemPeriodEnd = "min_item_period_end",
    PhaseEnd = "phase_end",
    Timestamp = "timestamp",
});
