// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostShippingRates/delivery_estimate/maximum`, `PostShippingRates/delivery_estimate/minimum`, `PostCheckoutSessions/shipping_options[]/shipping_rate_data/delivery_estimate/maximum` and 7 more places.
    pub struct DeliveryEstimateBound;
}

impl DeliveryEstimateBound {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(unit: DeliveryEstimateBoundUnit, value: i64) -> Self {
        Self(Params::new().with("unit", unit).with("value", value))
    }
}

/// The values of `PostShippingRates/delivery_estimate/maximum/unit`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryEstimateBoundUnit {
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

stripe_runtime::open_enum!(DeliveryEstimateBoundUnit {
    BusinessDay = "business_day",
    Day = "day",
    Hour = "hour",
    Month = "month",
    Week = "week",
});
