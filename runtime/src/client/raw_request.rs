//! Requests for endpoints that the document does not have: previews, and whatever comes next.

use std::{borrow::Cow, fmt, time::Duration};

use crate::{
    ApiKey, Base, Body, Call, Client, Decode, DownloadCall, Method, Request, Value,
    request::RawRoute,
};

/// A request by method and path.
///
/// Parameters travel as the API of the path wants them: in the query of GET and DELETE, as a form in POST under `/v1`,
/// as JSON in POST under `/v2`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest(Request);

impl RawRequest {
    /// A request of `method` for `path`, such as `/v1/customers/cus_123`, in API version `version`.
    ///
    /// The path is sent as it is: values from elsewhere must be percent-encoded.
    pub fn new(method: Method, path: &str, version: impl Into<Cow<'static, str>>) -> Self {
        Self::with(method, path, Some(version.into()))
    }

    pub(crate) fn of_client(method: Method, path: &str) -> Self {
        Self::with(method, path, None)
    }

    fn with(method: Method, path: &str, version: Option<Cow<'static, str>>) -> Self {
        let body = match method {
            Method::Get | Method::Delete => Body::Query,
            Method::Post | Method::Put if path.starts_with("/v2/") => Body::Json,
            Method::Post | Method::Put => Body::Form,
        };
        Self(Request::raw(
            RawRoute {
                method,
                base: Base::Api,
                body,
                version,
            },
            path,
        ))
    }

    /// Goes to another of Stripe's servers.
    pub fn base(mut self, base: Base) -> Self {
        if let Some(route) = self.0.raw_route_mut() {
            route.base = base;
        }
        self
    }

    /// Sets a parameter.
    pub fn param(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.set_extra_param(key.into(), value.into());
        self
    }

    /// Sends this idempotency key (trimmed, at most 255 characters) in place of a generated one.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.0.set_idempotency_key(key.into());
        self
    }

    /// Acts for this connected account (`Stripe-Account`).
    pub fn stripe_account(mut self, account: impl Into<String>) -> Self {
        self.0.set_stripe_account(account.into());
        self
    }

    /// Acts in this context, a path of ids joined by `/` (`Stripe-Context`).
    pub fn stripe_context(mut self, context: impl Into<String>) -> Self {
        self.0.set_stripe_context(context.into());
        self
    }

    /// Uses this API key or session token in place of the client's.
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.0.set_api_key(key.into());
        self
    }

    /// Asks for this API version, such as one of a preview.
    pub fn stripe_version(mut self, version: impl Into<String>) -> Self {
        self.0.set_stripe_version(version.into());
        self
    }

    /// Gives each try this long, in place of the client's timeout.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.set_timeout(timeout);
        self
    }

    /// Retries at most this often, in place of the client's number.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.0.set_max_retries(retries);
        self
    }

    /// Adds an HTTP header. One that has a setting of its own, such as `Idempotency-Key`, is that setting; those by which a
    /// message is framed, such as `Content-Length`, fail the call before it is sent.
    pub fn http_header(mut self, name: &str, value: &str) -> Self {
        self.0.set_http_header(name, value);
        self
    }

    /// Asks for the object in place of its id.
    pub fn expand(mut self, path: impl Into<String>) -> Self {
        self.0.add_expand(path.into());
        self
    }

    /// Sends the request and decodes the answer as `T`: any emitted type, [`Object`](crate::Object) or
    /// [`RawJson`](crate::RawJson).
    pub fn send<T: Decode>(self, client: &Client) -> Call<T> {
        Call::new(self.0, client)
    }

    /// Sends the request; the body of the answer arrives as a stream.
    pub fn download(self, client: &Client) -> DownloadCall {
        DownloadCall::new(self.0, client)
    }

    /// The request, to be looked at.
    #[must_use]
    pub fn as_request(&self) -> &Request {
        &self.0
    }

    /// The request itself.
    #[must_use]
    pub fn into_request(self) -> Request {
        self.0
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
