// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::billing::meter_event_stream`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v2/billing/meter_event_stream`.
    pub struct CreateRequest -> (), error = CreateError;
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
/// stripe::v2::billing::meter_event_stream::create([stripe::v2::billing::meter_event_stream::create::Event::new("EVENT_NAME", [("key", "PAYLOAD")])]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(events: impl IntoIterator<Item = create::Event>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2BillingMeterEventStream",
        method: rt::Method::Post,
        path: "/v2/billing/meter_event_stream",
        base: rt::Base::MeterEvents,
        body: rt::Body::Json,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[]).with("events", rt::Value::list(events)),
    )
}

/// Any of the objects in [`v2::billing::meter_event_stream::create`](fn@crate::v2::billing::meter_event_stream::create).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateError {
    /// `error.code` is `billing_meter_event_session_expired`.
    BillingMeterEventSessionExpired(
        rt::Part<crate::v2::errors::BillingMeterEventSessionExpired>,
    ),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(CreateError by "error.code" else Other {
    BillingMeterEventSessionExpired = "billing_meter_event_session_expired",
});
