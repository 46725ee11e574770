// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::billing::meter_event_adjustments`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v2/billing/meter_event_adjustments`.
    pub struct CreateRequest -> crate::V2BillingMeterEventAdjustment, error = CreateError;
}

/// Create a Meter Event Adjustment.
///
/// Creates a meter event adjustment to cancel a previously sent meter event.
///
/// `POST /v2/billing/meter_event_adjustments`
///
/// - `cancel`: Specifies which event to cancel.
/// - `event_name`: The name of the meter event. Corresponds with the `event_name` field on a meter.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::billing::meter_event_adjustments::create(stripe::v2::billing::meter_event_adjustments::create::Cancel::new("IDENTIFIER"), "EVENT_NAME").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(cancel: create::Cancel, event_name: impl Into<String>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2BillingMeterEventAdjustments",
        method: rt::Method::Post,
        path: "/v2/billing/meter_event_adjustments",
        base: rt::Base::Api,
        body: rt::Body::Json,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("type", "cancel")
            .with("cancel", cancel)
            .with("event_name", rt::Value::text(event_name)),
    )
}

/// Any of the objects in [`v2::billing::meter_event_adjustments::create`](fn@crate::v2::billing::meter_event_adjustments::create).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateError {
    /// `error.code` is `invalid_cancel_configuration`.
    InvalidCancelConfiguration(rt::Part<crate::v2::errors::InvalidCancelConfiguration>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(CreateError by "error.code" else Other {
    InvalidCancelConfiguration = "invalid_cancel_configuration",
});
