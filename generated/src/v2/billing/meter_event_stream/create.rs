// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::billing::meter_event_stream::create`](fn@crate::v2::billing::meter_event_stream::create).

rt::params! {
    /// Parameters for `events[]` of [`v2::billing::meter_event_stream::create`](fn@crate::v2::billing::meter_event_stream::create).
    pub struct Event;
}

impl Event {
    /// The parameters that Stripe requires.
    ///
    /// - `event_name`: The name of the meter event. Corresponds with the `event_name` field on a meter.
    /// - `payload`: The payload of the event. This must contain the fields corresponding to a meter’s
    ///   `customer_mapping.event_payload_key` (default is `stripe_customer_id`) and
    ///   `value_settings.event_payload_key` (default is `value`). Read more about the
    ///   [payload](https://docs.stripe.com/billing/subscriptions/usage-based/recording-usage#payload-key-overrides).
    #[inline]
    pub fn new(event_name: impl Into<String>, payload: impl Into<rt::Metadata>) -> Self {
        let payload: rt::Metadata = payload.into();
        Self(
            rt::Params::new()
                .with("event_name", rt::Value::text(event_name))
                .with("payload", payload),
        )
    }

    /// A unique identifier for the event. If not provided, one will be generated. We recommend using a
    /// globally unique identifier for this. We’ll enforce uniqueness within a rolling 24 hour period.
    #[inline]
    pub fn identifier(self, identifier: impl Into<String>) -> Self {
        Self(self.0.with("identifier", rt::Value::text(identifier)))
    }

    /// The time of the event. Must be within the past 35 calendar days or up to 5 minutes in the
    /// future. Defaults to current timestamp if not specified.
    #[inline]
    pub fn timestamp(self, timestamp: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let timestamp: rt::DateTime = timestamp.into();
        Self(self.0.with("timestamp", timestamp))
    }
}
