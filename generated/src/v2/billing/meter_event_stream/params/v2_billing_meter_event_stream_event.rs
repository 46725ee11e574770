// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{DateTime, Metadata, Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostV2BillingMeterEventStream/events[]`.
    pub struct V2BillingMeterEventStreamEvent;
}

impl V2BillingMeterEventStreamEvent {
    /// The parameters that Stripe requires.
    ///
    /// - `event_name`: The name of the meter event. Corresponds with the `event_name` field on a meter.
    /// - `payload`: The payload of the event. This must contain the fields corresponding to a meter’s
    ///   `customer_mapping.event_payload_key` (default is `stripe_customer_id`) and
    ///   `value_settings.event_payload_key` (default is `value`). Read more about the
    ///   [payload](https://docs.stripe.com/billing/subscriptions/usage-based/recording-usage#payload-key-overrides).
    #[inline]
    pub fn new(event_name: impl Into<String>, payload: impl Into<Metadata>) -> Self {
        Self(
            Params::new()
                .with("event_name", Value::text(event_name))
                .with("payload", Into::<Metadata>::into(payload)),
        )
    }

    /// A unique identifier for the event. If not provided, one will be generated. We recommend using a
    /// globally unique identifier for this. We’ll enforce uniqueness within a rolling 24 hour period.
    #[inline]
    pub fn identifier(self, identifier: impl Into<String>) -> Self {
        Self(self.0.with("identifier", Value::text(identifier)))
    }

    /// The time of the event. Must be within the past 35 calendar days or up to 5 minutes in the
    /// future. Defaults to current timestamp if not specified.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<DateTime>) -> Self {
        Self(self.0.with("timestamp", Into::<DateTime>::into(timestamp)))
    }
}
