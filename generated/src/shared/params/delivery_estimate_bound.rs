// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::ShippingRateDeliveryEstimateBoundUnit;

stripe_runtime::params! {
    /// Parameters at `PostShippingRates/delivery_estimate/maximum`, `PostShippingRates/delivery_estimate/minimum`, `PostCheckoutSessions/shipping_options[]/shipping_rate_data/delivery_estimate/maximum` and 7 more places.
    pub struct DeliveryEstimateBound;
}

impl DeliveryEstimateBound {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(unit: ShippingRateDeliveryEstimateBoundUnit, value: i64) -> Self {
        Self(Params::new().with("unit", unit).with("value", value))
    }
}
