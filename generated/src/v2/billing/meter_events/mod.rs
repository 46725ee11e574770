// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::billing::meter_events`.

use stripe_runtime::{Base, Body, DateTime, Metadata, Method, Operation, Request, Value};
use crate::{API_VERSION, V2BillingMeterEvent, V2BillingMeterEventError};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v2/billing/meter_events`.
    pub struct CreateRequest -> V2BillingMeterEvent, error = V2BillingMeterEventError;
}

/// Create a Meter Event with synchronous validation.
///
/// Creates a meter event. Events are validated synchronously, but are processed asynchronously.
/// Supports up to 1,000 events per second in livemode. For higher rate-limits, please use meter
/// event streams instead.
///
/// `POST /v2/billing/meter_events`
///
/// - `event_name`: The name of the meter event. Corresponds with the `event_name` field on a meter.
/// - `payload`: The payload of the event. This must contain the fields corresponding to a meter’s
///   `customer_mapping.event_payload_key` (default is `stripe_customer_id`) and
///   `value_settings.event_payload_key` (default is `value`). Read more about the
///   [payload](https://docs.stripe.com/billing/subscriptions/usage-based/recording-usage#payload-key-overrides).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::billing::meter_events::create("EVENT_NAME", [("key", "PAYLOAD")]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    event_name: impl Into<String>,
    payload: impl Into<Metadata>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2BillingMeterEvents",
        method: Method::Post,
        path: "/v2/billing/meter_events",
        base: Base::Api,
        body: Body::Json,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("event_name", Value::text(event_name))
            .with("payload", Into::<Metadata>::into(payload)),
    )
}

impl CreateRequest {
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
