// Written by `cargo xtask generate`. Do not edit.
//! The operations of `confirmation_tokens`.

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/confirmation_tokens/{confirmation_token}`.
    pub struct RetrieveRequest -> crate::ConfirmationToken, expand;
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
pub fn retrieve(
    confirmation_token: impl Into<crate::ids::ConfirmationTokenId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetConfirmationTokensConfirmationToken",
        method: rt::Method::Get,
        path: "/v1/confirmation_tokens/{confirmation_token}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let confirmation_token: crate::ids::ConfirmationTokenId = confirmation_token.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[confirmation_token.as_str()]))
}
