// Written by `cargo xtask generate`. Do not edit.

/// The values of `GetBillingMetersIdEventSummaries/value_grouping_window`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingMeterEventSummaryValueGroupingWindow {
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingMeterEventSummaryValueGroupingWindow {
    Day = "day",
    Hour = "hour",
});
