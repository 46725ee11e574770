// Written by `cargo xtask generate`. Do not edit.
//! The operations of `issuing::authorizations`.

pub mod list;

rt::operation! {
    /// The request of [`approve`]: `POST /v1/issuing/authorizations/{authorization}/approve`.
    pub struct ApproveRequest -> crate::IssuingAuthorization, expand;
}

/// Approve an authorization.
///
/// **Deprecated** by Stripe.
///
/// \[Deprecated] Approves a pending Issuing `Authorization` object. This request should be made
/// within the timeout window of the
/// [real-time authorization](https://docs.stripe.com/issuing/controls/real-time-authorizations)
/// flow. This method is deprecated. Instead,
/// [respond directly to the webhook request to approve an authorization](https://docs.stripe.com/issuing/controls/real-time-authorizations#authorization-handling).
///
/// `POST /v1/issuing/authorizations/{authorization}/approve`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::authorizations::approve("AUTHORIZATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Stripe advises against this operation"]
#[inline]
pub fn approve(
    authorization: impl Into<crate::ids::IssuingAuthorizationId>,
) -> ApproveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingAuthorizationsAuthorizationApprove",
        method: rt::Method::Post,
        path: "/v1/issuing/authorizations/{authorization}/approve",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let authorization: crate::ids::IssuingAuthorizationId = authorization.into();
    ApproveRequest(rt::Request::new(OPERATION, &[authorization.as_str()]))
}

impl ApproveRequest {
    /// If the authorization's `pending_request.is_amount_controllable` property is `true`, you may
    /// provide this value to control how much to hold for the authorization. Must be positive (use
    /// [`decline`](https://docs.stripe.com/api/issuing/authorizations/decline) to decline an
    /// authorization request).
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

rt::operation! {
    /// The request of [`decline`]: `POST /v1/issuing/authorizations/{authorization}/decline`.
    pub struct DeclineRequest -> crate::IssuingAuthorization, expand;
}

/// Decline an authorization.
///
/// **Deprecated** by Stripe.
///
/// \[Deprecated] Declines a pending Issuing `Authorization` object. This request should be made
/// within the timeout window of the
/// [real time authorization](https://docs.stripe.com/issuing/controls/real-time-authorizations)
/// flow. This method is deprecated. Instead,
/// [respond directly to the webhook request to decline an authorization](https://docs.stripe.com/issuing/controls/real-time-authorizations#authorization-handling).
///
/// `POST /v1/issuing/authorizations/{authorization}/decline`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::authorizations::decline("AUTHORIZATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated = "Stripe advises against this operation"]
#[inline]
pub fn decline(
    authorization: impl Into<crate::ids::IssuingAuthorizationId>,
) -> DeclineRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingAuthorizationsAuthorizationDecline",
        method: rt::Method::Post,
        path: "/v1/issuing/authorizations/{authorization}/decline",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let authorization: crate::ids::IssuingAuthorizationId = authorization.into();
    DeclineRequest(rt::Request::new(OPERATION, &[authorization.as_str()]))
}

impl DeclineRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/issuing/authorizations`.
    pub struct ListRequest -> rt::List<crate::IssuingAuthorization>, paged, expand;
}

/// List all authorizations.
///
/// Returns a list of Issuing `Authorization` objects. The objects are sorted in descending order by
/// creation date, with the most recently created object appearing first.
///
/// `GET /v1/issuing/authorizations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::issuing::authorizations::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingAuthorizations",
        method: rt::Method::Get,
        path: "/v1/issuing/authorizations",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return authorizations that belong to the given card.
    #[inline]
    pub fn card(self, card: impl Into<crate::ids::IssuingCardId>) -> Self {
        let card: crate::ids::IssuingCardId = card.into();
        Self(self.0.with("card", card))
    }

    /// Only return authorizations that belong to the given cardholder.
    #[inline]
    pub fn cardholder(
        self,
        cardholder: impl Into<crate::ids::IssuingCardholderId>,
    ) -> Self {
        let cardholder: crate::ids::IssuingCardholderId = cardholder.into();
        Self(self.0.with("cardholder", cardholder))
    }

    /// Only return authorizations that were created during the given date interval.
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

    /// Only return authorizations with the given status. One of `pending`, `closed`, or `reversed`.
    #[inline]
    pub fn status(self, status: crate::issuing_authorization::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/issuing/authorizations/{authorization}`.
    pub struct RetrieveRequest -> crate::IssuingAuthorization, expand;
}

/// Retrieve an authorization.
///
/// Retrieves an Issuing `Authorization` object.
///
/// `GET /v1/issuing/authorizations/{authorization}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::authorizations::retrieve("AUTHORIZATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    authorization: impl Into<crate::ids::IssuingAuthorizationId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetIssuingAuthorizationsAuthorization",
        method: rt::Method::Get,
        path: "/v1/issuing/authorizations/{authorization}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let authorization: crate::ids::IssuingAuthorizationId = authorization.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[authorization.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/issuing/authorizations/{authorization}`.
    pub struct UpdateRequest -> crate::IssuingAuthorization, expand;
}

/// Update an authorization.
///
/// Updates the specified Issuing `Authorization` object by setting the values of the parameters
/// passed. Any parameters not provided will be left unchanged.
///
/// `POST /v1/issuing/authorizations/{authorization}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::issuing::authorizations::update("AUTHORIZATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    authorization: impl Into<crate::ids::IssuingAuthorizationId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostIssuingAuthorizationsAuthorization",
        method: rt::Method::Post,
        path: "/v1/issuing/authorizations/{authorization}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let authorization: crate::ids::IssuingAuthorizationId = authorization.into();
    UpdateRequest(rt::Request::new(OPERATION, &[authorization.as_str()]))
}

impl UpdateRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}
