// Written by `cargo xtask generate`. Do not edit.
//! The operations of `forwarding::requests`.

use stripe_runtime::{Base, Body, List, Metadata, Method, Operation, Request, Value};
use crate::{
    API_VERSION, CreateForwardingRequestReplacement, CreatedParam, ForwardingRequest,
    ForwardingRequestId, RequestParam,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/forwarding/requests`.
    pub struct CreateRequest -> ForwardingRequest, expand;
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
/// let answer = stripe::forwarding::requests::create("PAYMENT_METHOD", [stripe::CreateForwardingRequestReplacement::CardCvc], "URL").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    payment_method: impl Into<String>,
    replacements: impl IntoIterator<Item = CreateForwardingRequestReplacement>,
    url: impl Into<String>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostForwardingRequests",
        method: Method::Post,
        path: "/v1/forwarding/requests",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("payment_method", Value::text(payment_method))
            .with("replacements", Value::list(replacements))
            .with("url", Value::text(url)),
    )
}

impl CreateRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// The request body and headers to be sent to the destination endpoint.
    #[inline]
    pub fn request_(self, request_: RequestParam) -> Self {
        Self(self.0.with("request", request_))
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/forwarding/requests`.
    pub struct ListRequest -> List<ForwardingRequest>, paged, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "GetForwardingRequests",
        method: Method::Get,
        path: "/v1/forwarding/requests",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Similar to other List endpoints, filters results based on created timestamp. You can pass gt,
    /// gte, lt, and lte timestamp values.
    #[inline]
    pub fn created(self, created: CreatedParam) -> Self {
        Self(self.0.with("created", created))
    }

    /// A pagination cursor to fetch the previous page of the list. The value must be a
    /// ForwardingRequest ID.
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

    /// A pagination cursor to fetch the next page of the list. The value must be a ForwardingRequest
    /// ID.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", Value::text(starting_after)))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/forwarding/requests/{id}`.
    pub struct RetrieveRequest -> ForwardingRequest, expand;
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
pub fn retrieve(id: impl Into<ForwardingRequestId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetForwardingRequestsId",
        method: Method::Get,
        path: "/v1/forwarding/requests/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<ForwardingRequestId>::into(id)]))
}
