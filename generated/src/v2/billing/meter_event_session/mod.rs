// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::billing::meter_event_session`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, V2BillingMeterEventSession};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v2/billing/meter_event_session`.
    pub struct CreateRequest -> V2BillingMeterEventSession;
}

/// Create a Meter Event Stream Authentication Session.
///
/// Creates a meter event session to send usage on the high-throughput meter event stream.
/// Authentication tokens are only valid for 15 minutes, so you need to create a new meter event
/// session when your token expires.
///
/// `POST /v2/billing/meter_event_session`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::billing::meter_event_session::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2BillingMeterEventSession",
        method: Method::Post,
        path: "/v2/billing/meter_event_session",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]))
}
