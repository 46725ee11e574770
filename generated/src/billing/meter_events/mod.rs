// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::meter_events`.

use stripe_runtime::{Base, Body, Metadata, Method, Operation, Request, Timestamp, Value};
use crate::{API_VERSION, BillingMeterEvent};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/billing/meter_events`.
    pub struct CreateRequest -> BillingMeterEvent, expand;
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
    payload: impl Into<Metadata>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostBillingMeterEvents",
        method: Method::Post,
        path: "/v1/billing/meter_events",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("event_name", Value::text(event_name))
            .with("payload", Into::<Metadata>::into(payload)),
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
        Self(self.0.with("identifier", Value::text(identifier)))
    }

    /// The time of the event. Measured in seconds since the Unix epoch. Must be within the past 35
    /// calendar days or up to 5 minutes in the future. Defaults to current timestamp if not specified.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<Timestamp>) -> Self {
        Self(self.0.with("timestamp", Into::<Timestamp>::into(timestamp)))
    }
}
