// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::meter_event_adjustments`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/billing/meter_event_adjustments`.
    pub struct CreateRequest -> crate::BillingMeterEventAdjustment, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBillingMeterEventAdjustments",
        method: rt::Method::Post,
        path: "/v1/billing/meter_event_adjustments",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("type", "cancel")
            .with("event_name", rt::Value::text(event_name)),
    )
}

impl CreateRequest {
    /// Specifies which event to cancel.
    #[inline]
    pub fn cancel(self, cancel: create::Cancel) -> Self {
        Self(self.0.with("cancel", cancel))
    }
}
