// Written by `cargo xtask generate`. Do not edit.
//! The operations of `sources::mandate_notifications`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{
    API_VERSION, SourceId, SourceMandateNotification, SourceMandateNotificationId,
};

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}`.
    pub struct RetrieveRequest -> SourceMandateNotification, expand;
}

/// Retrieve a Source MandateNotification.
///
/// Retrieves a new Source MandateNotification.
///
/// `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::sources::mandate_notifications::retrieve("SOURCE_ID", "MANDATE_NOTIFICATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    source: impl Into<SourceId>,
    mandate_notification: impl Into<SourceMandateNotificationId>,
) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetSourcesSourceMandateNotificationsMandateNotification",
        method: Method::Get,
        path: "/v1/sources/{source}/mandate_notifications/{mandate_notification}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[
                &Into::<SourceId>::into(source),
                &Into::<SourceMandateNotificationId>::into(mandate_notification),
            ],
        ),
    )
}
