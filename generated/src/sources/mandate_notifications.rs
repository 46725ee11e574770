// Written by `cargo xtask generate`. Do not edit.
//! The operations of `sources::mandate_notifications`.

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}`.
    pub struct RetrieveRequest -> crate::SourceMandateNotification, expand;
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
    source: impl Into<crate::ids::SourceId>,
    mandate_notification: impl Into<crate::ids::SourceMandateNotificationId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSourcesSourceMandateNotificationsMandateNotification",
        method: rt::Method::Get,
        path: "/v1/sources/{source}/mandate_notifications/{mandate_notification}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let source: crate::ids::SourceId = source.into();
    let mandate_notification: crate::ids::SourceMandateNotificationId = mandate_notification
        .into();
    RetrieveRequest(
        rt::Request::new(OPERATION, &[source.as_str(), mandate_notification.as_str()]),
    )
}
