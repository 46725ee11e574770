// Written by `cargo xtask generate`. Do not edit.
//! What is in `default_aggregation` of [`BillingMeter`](crate::BillingMeter).

/// Specifies how events are aggregated.
#[non_exhaustive]
pub enum Formula {
    /// `count`
    Count,
    /// `last`
    Last,
    /// `sum`
    Sum,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Formula {
    Count = "count",
    Last = "last",
    Sum = "sum",
});
