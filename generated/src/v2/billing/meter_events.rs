// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::billing::meter_events`.

rt::operation! {
    /// The request of [`create`]: `POST /v2/billing/meter_events`.
    pub struct CreateRequest -> crate::V2BillingMeterEvent, error = CreateError;
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
    payload: impl Into<rt::Metadata>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2BillingMeterEvents",
        method: rt::Method::Post,
        path: "/v2/billing/meter_events",
        base: rt::Base::Api,
        body: rt::Body::Json,
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

/// Any of the objects in [`v2::billing::meter_events::create`](fn@crate::v2::billing::meter_events::create).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateError {
    /// `error.code` is `archived_meter`.
    ArchivedMeter(rt::Part<crate::v2::errors::ArchivedMeter>),
    /// `error.code` is `duplicate_meter_event`.
    DuplicateMeterEvent(rt::Part<crate::v2::errors::DuplicateMeterEvent>),
    /// `error.code` is `no_meter`.
    NoMeter(rt::Part<crate::v2::errors::NoMeter>),
    /// `error.code` is `payload_invalid_value`.
    PayloadInvalidValue(rt::Part<crate::v2::errors::PayloadInvalidValue>),
    /// `error.code` is `payload_no_customer_defined`.
    PayloadNoCustomerDefined(rt::Part<crate::v2::errors::PayloadNoCustomerDefined>),
    /// `error.code` is `payload_no_value_defined`.
    PayloadNoValueDefined(rt::Part<crate::v2::errors::PayloadNoValueDefined>),
    /// `error.code` is `too_many_concurrent_requests`.
    TooManyConcurrentRequests(rt::Part<crate::v2::errors::TooManyConcurrentRequests>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(CreateError by "error.code" else Other {
    ArchivedMeter = "archived_meter",
    DuplicateMeterEvent = "duplicate_meter_event",
    NoMeter = "no_meter",
    PayloadInvalidValue = "payload_invalid_value",
    PayloadNoCustomerDefined = "payload_no_customer_defined",
    PayloadNoValueDefined = "payload_no_value_defined",
    TooManyConcurrentRequests = "too_many_concurrent_requests",
});
