// Written by `cargo xtask generate`. Do not edit.
//! What is in `delivery_estimate.maximum` of [`ShippingRate`](crate::ShippingRate).

/// A unit of time.
#[non_exhaustive]
pub enum Unit {
    /// `business_day`
    BusinessDay,
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// `month`
    Month,
    /// `week`
    Week,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Unit {
    BusinessDay = "business_day",
    Day = "day",
    Hour = "hour",
    Month = "month",
    Week = "week",
});
