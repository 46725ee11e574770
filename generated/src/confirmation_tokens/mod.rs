// Written by `cargo xtask generate`. Do not edit.
//! The operations of `confirmation_tokens`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, ConfirmationToken, ConfirmationTokenId};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/confirmation_tokens/{confirmation_token}`.
    pub struct RetrieveRequest -> ConfirmationToken, expand;
}

/// Retrieve a ConfirmationToken.
///
/// Retrieves an existing ConfirmationToken object
///
/// `GET /v1/confirmation_tokens/{confirmation_token}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::confirmation_tokens::retrieve("CONFIRMATION_TOKEN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(confirmation_token: impl Into<ConfirmationTokenId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetConfirmationTokensConfirmationToken",
        method: Method::Get,
        path: "/v1/confirmation_tokens/{confirmation_token}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[&Into::<ConfirmationTokenId>::into(confirmation_token)],
        ),
    )
}
