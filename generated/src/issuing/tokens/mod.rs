// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::tokens`.

use stripe_runtime::{
    Base, Body, List, Method, Operation, Range, Request, Timestamp, Value,
};
use crate::{
    API_VERSION, IssuingToken, IssuingTokenId, ListIssuingTokenStatus,
    UpdateIssuingTokenStatus,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/issuing/tokens`.
    pub struct ListRequest -> List<IssuingToken>, paged, expand;
}

/// List all issuing tokens for card.
///
/// Lists all Issuing `Token` objects for a given card.
///
/// `GET /v1/issuing/tokens`
///
/// - `card`: The Issuing card identifier to list tokens for.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::issuing::tokens::list("CARD").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(card: impl Into<String>) -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIssuingTokens",
        method: Method::Get,
        path: "/v1/issuing/tokens",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]).with("card", Value::text(card)))
}

impl ListRequest {
    /// Only return Issuing tokens that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<Range<Timestamp>>) -> Self {
        Self(self.0.with("created", Into::<Range<Timestamp>>::into(created)))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", Value::text(starting_after)))
    }

    /// Select Issuing tokens with the given status.
    #[inline]
    pub fn status(self, status: ListIssuingTokenStatus) -> Self {
        Self(self.0.with("status", status))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/tokens/{token}`.
    pub struct RetrieveRequest -> IssuingToken, expand;
}

/// Retrieve an issuing token.
///
/// Retrieves an Issuing `Token` object.
///
/// `GET /v1/issuing/tokens/{token}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::tokens::retrieve("TOKEN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(token: impl Into<IssuingTokenId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetIssuingTokensToken",
        method: Method::Get,
        path: "/v1/issuing/tokens/{token}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<IssuingTokenId>::into(token)]))
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/issuing/tokens/{token}`.
    pub struct UpdateRequest -> IssuingToken, expand;
}

/// Update a token status.
///
/// Attempts to update the specified Issuing `Token` object to the status specified.
///
/// `POST /v1/issuing/tokens/{token}`
///
/// - `status`: Specifies which status the token should be updated to.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::tokens::update("TOKEN_ID", stripe::UpdateIssuingTokenStatus::Active).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    token: impl Into<IssuingTokenId>,
    status: UpdateIssuingTokenStatus,
) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostIssuingTokensToken",
        method: Method::Post,
        path: "/v1/issuing/tokens/{token}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(OPERATION, &[&Into::<IssuingTokenId>::into(token)])
            .with("status", status),
    )
}
