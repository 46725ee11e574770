// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::tokens`.

pub mod list;
pub mod update;

rt::operation! {
    /// The request of [`list`]: `GET /v1/issuing/tokens`.
    pub struct ListRequest -> rt::List<crate::IssuingToken>, paged, expand;
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
pub fn list(card: impl Into<crate::ids::IssuingCardId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingTokens",
        method: rt::Method::Get,
        path: "/v1/issuing/tokens",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let card: crate::ids::IssuingCardId = card.into();
    ListRequest(rt::Request::new(OPERATION, &[]).with("card", card))
}

impl ListRequest {
    /// Only return Issuing tokens that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Select Issuing tokens with the given status.
    #[inline]
    pub fn status(self, status: crate::issuing_token::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/tokens/{token}`.
    pub struct RetrieveRequest -> crate::IssuingToken, expand;
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
pub fn retrieve(token: impl Into<crate::ids::IssuingTokenId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingTokensToken",
        method: rt::Method::Get,
        path: "/v1/issuing/tokens/{token}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let token: crate::ids::IssuingTokenId = token.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[token.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/issuing/tokens/{token}`.
    pub struct UpdateRequest -> crate::IssuingToken, expand;
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
/// let answer = stripe::issuing::tokens::update("TOKEN_ID", stripe::issuing::tokens::update::Status::Active).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    token: impl Into<crate::ids::IssuingTokenId>,
    status: update::Status,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingTokensToken",
        method: rt::Method::Post,
        path: "/v1/issuing/tokens/{token}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let token: crate::ids::IssuingTokenId = token.into();
    UpdateRequest(rt::Request::new(OPERATION, &[token.as_str()]).with("status", status))
}
