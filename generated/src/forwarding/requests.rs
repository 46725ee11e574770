// Written by `cargo xtask generate`. Do not edit.
//! The operations of `forwarding::requests`.

pub mod create;
pub mod list;

rt::operation! {
    /// The request of [`create`]: `POST /v1/forwarding/requests`.
    pub struct CreateRequest -> crate::ForwardingRequest, expand;
}

/// Create a ForwardingRequest.
///
/// Creates a ForwardingRequest object.
///
/// `POST /v1/forwarding/requests`
///
/// - `payment_method`: The PaymentMethod to insert into the forwarded request. Forwarding previously consumed
///   PaymentMethods is allowed.
/// - `replacements`: The field kinds to be replaced in the forwarded request.
/// - `url`: The destination URL for the forwarded request. Must be supported by the config.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::forwarding::requests::create("PAYMENT_METHOD", [stripe::forwarding_request::Replacement::CardCvc], "URL").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    payment_method: impl Into<crate::ids::PaymentMethodId>,
    replacements: impl IntoIterator<Item = crate::forwarding_request::Replacement>,
    url: impl Into<String>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostForwardingRequests",
        method: rt::Method::Post,
        path: "/v1/forwarding/requests",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let payment_method: crate::ids::PaymentMethodId = payment_method.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("payment_method", payment_method)
            .with("replacements", rt::Value::list(replacements))
            .with("url", rt::Value::text(url)),
    )
}

impl CreateRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// The request body and headers to be sent to the destination endpoint.
    #[inline]
    pub fn request(self, request: create::Request) -> Self {
        Self(self.0.with("request", request))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/forwarding/requests`.
    pub struct ListRequest -> rt::List<crate::ForwardingRequest>, paged, expand;
}

/// List all ForwardingRequests.
///
/// Lists all ForwardingRequest objects.
///
/// `GET /v1/forwarding/requests`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::forwarding::requests::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetForwardingRequests",
        method: rt::Method::Get,
        path: "/v1/forwarding/requests",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Similar to other List endpoints, filters results based on created timestamp. You can pass gt,
    /// gte, lt, and lte timestamp values.
    #[inline]
    pub fn created(self, created: list::Created) -> Self {
        Self(self.0.with("created", created))
    }

    /// A pagination cursor to fetch the previous page of the list. The value must be a
    /// ForwardingRequest ID.
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

    /// A pagination cursor to fetch the next page of the list. The value must be a ForwardingRequest
    /// ID.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/forwarding/requests/{id}`.
    pub struct RetrieveRequest -> crate::ForwardingRequest, expand;
}

/// Retrieve a ForwardingRequest.
///
/// Retrieves a ForwardingRequest object.
///
/// `GET /v1/forwarding/requests/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::forwarding::requests::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::ForwardingRequestId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetForwardingRequestsId",
        method: rt::Method::Get,
        path: "/v1/forwarding/requests/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::ForwardingRequestId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
