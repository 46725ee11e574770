// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Fields that specify how to calculate a meter event's value.
    ///
    /// Parameters at `PostBillingMeters/value_settings`.
    pub struct MeterValueSettingsParam;
}

impl MeterValueSettingsParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(event_payload_key: impl Into<String>) -> Self {
        Self(Params::new().with("event_payload_key", Value::text(event_payload_key)))
    }
}
