// Written by `cargo xtask generate`. Do not edit.
//! What `delivery_estimate` of [`shipping_rates::create`](fn@crate::shipping_rates::create) takes.

#[cfg(feature = "shipping_rates")]
pub use crate::shipping_rate::delivery_estimate::maximum;
#[cfg(feature = "shipping_rates")]
pub use crate::shipping_rate::delivery_estimate::maximum as minimum;

rt::params! {
    /// Parameters for `delivery_estimate[maximum]` of [`shipping_rates::create`](fn@crate::shipping_rates::create), `shipping_cost[shipping_rate_data][delivery_estimate][maximum]` of [`invoices::create`](fn@crate::invoices::create) and 3 more places.
    pub struct Maximum;
}

impl Maximum {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        unit: crate::shipping_rate::delivery_estimate::maximum::Unit,
        value: i64,
    ) -> Self {
        Self(rt::Params::new().with("unit", unit).with("value", value))
    }
}

rt::params! {
    /// Parameters for `delivery_estimate[minimum]` of [`shipping_rates::create`](fn@crate::shipping_rates::create), `shipping_cost[shipping_rate_data][delivery_estimate][minimum]` of [`invoices::create`](fn@crate::invoices::create) and 3 more places.
    pub struct Minimum;
}

impl Minimum {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        unit: crate::shipping_rate::delivery_estimate::maximum::Unit,
        value: i64,
    ) -> Self {
        Self(rt::Params::new().with("unit", unit).with("value", value))
    }
}
