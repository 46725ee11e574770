// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`billing::meters::create`](fn@crate::billing::meters::create).

pub use crate::billing_meter::default_aggregation;
pub use crate::billing_meter::EventTimeWindow;

rt::params! {
    /// Fields that specify how to map a meter event to a customer.
    ///
    /// Parameters for `customer_mapping` of [`billing::meters::create`](fn@crate::billing::meters::create).
    pub struct CustomerMapping;
}

impl CustomerMapping {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(event_payload_key: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("type", "by_id")
                .with("event_payload_key", rt::Value::text(event_payload_key)),
        )
    }
}

rt::params! {
    /// The default settings to aggregate a meter's events with.
    ///
    /// Parameters for `default_aggregation` of [`billing::meters::create`](fn@crate::billing::meters::create).
    pub struct DefaultAggregation;
}

impl DefaultAggregation {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(formula: crate::billing_meter::default_aggregation::Formula) -> Self {
        Self(rt::Params::new().with("formula", formula))
    }
}

rt::params! {
    /// Fields that specify how to calculate a meter event's value.
    ///
    /// Parameters for `value_settings` of [`billing::meters::create`](fn@crate::billing::meters::create).
    pub struct ValueSettings;
}

impl ValueSettings {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(event_payload_key: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("event_payload_key", rt::Value::text(event_payload_key)),
        )
    }
}
