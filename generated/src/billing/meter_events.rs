// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::meter_events`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/billing/meter_events`.
    pub struct CreateRequest -> crate::BillingMeterEvent, expand;
}

/// Create a billing meter event.
///
/// Creates a billing meter event.
///
/// `POST /v1/billing/meter_events`
///
/// - `event_name`: The name of the meter event. Corresponds with the `event_name` field on a meter.
/// - `payload`: The payload of the event. This must contain the fields corresponding to a meter's
///   `customer_mapping.event_payload_key` (default is `stripe_customer_id`) and
///   `value_settings.event_payload_key` (default is `value`). Read more about the
///   [payload](https://docs.stripe.com/billing/subscriptions/usage-based/meters/configure#meter-configuration-attributes).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::meter_events::create("EVENT_NAME", [("key", "PAYLOAD")]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    event_name: impl Into<String>,
    payload: impl Into<rt::Metadata>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingMeterEvents",
        method: rt::Method::Post,
        path: "/v1/billing/meter_events",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let payload: rt::Metadata = payload.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("event_name", rt::Value::text(event_name))
            .with("payload", payload),
    )
}

impl CreateRequest {
    /// A unique identifier for the event. If not provided, one is generated. We recommend using
    /// UUID-like identifiers. Stripe enforces uniqueness within a rolling period of at least 24 hours.
    /// The enforcement of uniqueness primarily addresses issues arising from accidental retries or
    /// other problems occurring within extremely brief time intervals. This approach helps prevent
    /// duplicate entries and ensures data integrity in high-frequency operations.
    #[inline]
    pub fn identifier(self, identifier: impl Into<String>) -> Self {
        Self(self.0.with("identifier", rt::Value::text(identifier)))
    }

    /// The time of the event. Measured in seconds since the Unix epoch. Must be within the past 35
    /// calendar days or up to 5 minutes in the future. Defaults to current timestamp if not specified.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<rt::Timestamp>) -> Self {
        let timestamp: rt::Timestamp = timestamp.into();
        Self(self.0.with("timestamp", timestamp))
    }
}
