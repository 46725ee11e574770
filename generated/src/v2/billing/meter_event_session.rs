// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::billing::meter_event_session`.

rt::operation! {
    /// The request of [`create`]: `POST /v2/billing/meter_event_session`.
    pub struct CreateRequest -> crate::V2BillingMeterEventSession;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2BillingMeterEventSession",
        method: rt::Method::Post,
        path: "/v2/billing/meter_event_session",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}
