// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Fields that specify how to map a meter event to a customer.
    ///
    /// Parameters at `PostBillingMeters/customer_mapping`.
    pub struct CustomerMappingParam;
}

impl CustomerMappingParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(event_payload_key: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("type", "by_id")
                .with("event_payload_key", Value::text(event_payload_key)),
        )
    }
}
