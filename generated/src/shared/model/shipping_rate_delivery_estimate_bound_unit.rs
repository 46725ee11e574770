// Written by `cargo xtask generate`. Do not edit.

/// A unit of time.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingRateDeliveryEstimateBoundUnit {
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

stripe_runtime::open_enum!(ShippingRateDeliveryEstimateBoundUnit {
    BusinessDay = "business_day",
    Day = "day",
    Hour = "hour",
    Month = "month",
    Week = "week",
});
