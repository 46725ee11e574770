// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::meter_event_adjustments`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{
    API_VERSION, BillingMeterEventAdjustment, EventAdjustmentCancelSettingsParam,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/billing/meter_event_adjustments`.
    pub struct CreateRequest -> BillingMeterEventAdjustment, expand;
}

/// Create a billing meter event adjustment.
///
/// Creates a billing meter event adjustment.
///
/// `POST /v1/billing/meter_event_adjustments`
///
/// - `event_name`: The name of the meter event. Corresponds with the `event_name` field on a meter.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::meter_event_adjustments::create("EVENT_NAME").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(event_name: impl Into<String>) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostBillingMeterEventAdjustments",
        method: Method::Post,
        path: "/v1/billing/meter_event_adjustments",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("type", "cancel")
            .with("event_name", Value::text(event_name)),
    )
}

impl CreateRequest {
    /// Specifies which event to cancel.
    #[inline]
    pub fn cancel(self, cancel: EventAdjustmentCancelSettingsParam) -> Self {
        Self(self.0.with("cancel", cancel))
    }
}
