// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`billing::meters::event_summaries::list`](fn@crate::billing::meters::event_summaries::list).

/// The values of `value_grouping_window` of [`billing::meters::event_summaries::list`](fn@crate::billing::meters::event_summaries::list).
#[non_exhaustive]
pub enum ValueGroupingWindow {
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ValueGroupingWindow {
    Day = "day",
    Hour = "hour",
});
