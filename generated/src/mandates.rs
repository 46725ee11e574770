// Written by `cargo xtask generate`. Do not edit.
//! The operations of `mandates`.

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/mandates/{mandate}`.
    pub struct RetrieveRequest -> crate::Mandate, expand;
}

/// Retrieve a Mandate.
///
/// Retrieves a Mandate object.
///
/// `GET /v1/mandates/{mandate}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::mandates::retrieve("MANDATE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(mandate: impl Into<crate::ids::MandateId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetMandatesMandate",
        method: rt::Method::Get,
        path: "/v1/mandates/{mandate}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let mandate: crate::ids::MandateId = mandate.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[mandate.as_str()]))
}
