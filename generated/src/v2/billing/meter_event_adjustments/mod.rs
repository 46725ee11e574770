// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::billing::meter_event_adjustments`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{
    API_VERSION, CreateV2BillingMeterEventAdjustmentCancel,
    V2BillingMeterEventAdjustment, V2BillingMeterEventAdjustmentError,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v2/billing/meter_event_adjustments`.
    pub struct CreateRequest -> V2BillingMeterEventAdjustment, error = V2BillingMeterEventAdjustmentError;
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
/// let answer = stripe::v2::billing::meter_event_adjustments::create(stripe::CreateV2BillingMeterEventAdjustmentCancel::new("IDENTIFIER"), "EVENT_NAME").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    cancel: CreateV2BillingMeterEventAdjustmentCancel,
    event_name: impl Into<String>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2BillingMeterEventAdjustments",
        method: Method::Post,
        path: "/v2/billing/meter_event_adjustments",
        base: Base::Api,
        body: Body::Json,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("type", "cancel")
            .with("cancel", cancel)
            .with("event_name", Value::text(event_name)),
    )
}
