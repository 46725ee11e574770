// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::billing::meter_event_stream`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{API_VERSION, V2BillingMeterEventStreamError, V2BillingMeterEventStreamEvent};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v2/billing/meter_event_stream`.
    pub struct CreateRequest -> (), error = V2BillingMeterEventStreamError;
}

/// Create a Meter Event with asynchronous validation.
///
/// Creates meter events. Events are processed asynchronously, including validation. Requires a
/// meter event session for authentication. Supports up to 10,000 requests per second in livemode.
/// For even higher rate-limits, contact sales.
///
/// `POST /v2/billing/meter_event_stream`
///
/// - `events`: List of meter events to include in the request. Supports up to 100 events per request.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// stripe::v2::billing::meter_event_stream::create([stripe::V2BillingMeterEventStreamEvent::new("EVENT_NAME", [("key", "PAYLOAD")])]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    events: impl IntoIterator<Item = V2BillingMeterEventStreamEvent>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2BillingMeterEventStream",
        method: Method::Post,
        path: "/v2/billing/meter_event_stream",
        base: Base::MeterEvents,
        body: Body::Json,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]).with("events", Value::list(events)))
}
