// Written by `cargo xtask generate`. Do not edit.
//! The operations of `mandates`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, Mandate, MandateId};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/mandates/{mandate}`.
    pub struct RetrieveRequest -> Mandate, expand;
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
pub fn retrieve(mandate: impl Into<MandateId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetMandatesMandate",
        method: Method::Get,
        path: "/v1/mandates/{mandate}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<MandateId>::into(mandate)]))
}
