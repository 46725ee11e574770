// Written by `cargo xtask generate`. Do not edit.

/// The time window which meter events have been pre-aggregated for, if any.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventTimeWindow {
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(EventTimeWindow {
    Day = "day",
    Hour = "hour",
});
