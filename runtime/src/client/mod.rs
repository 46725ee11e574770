//! The client: a configuration, a transport, and what is remembered between calls.

use std::{borrow::Cow, fmt, sync::Arc, time::Duration};

use http::HeaderValue;

use crate::{
    ApiKey, Base, Error, Method, Observer, RawRequest, Request,
    client::download::Download,
    response::Reply,
    transport::{BoxFuture, Transport},
};

mod builder;
pub(crate) mod call;
mod deadline;
pub(crate) mod download;
mod headers;
pub(crate) mod observe;
mod perform;
mod pinned;
mod prepare;
mod random;
pub(crate) mod raw_request;
pub(crate) mod retry;
mod telemetry;
mod trace;
#[cfg(not(feature = "blocking"))]
pub(crate) mod without_blocking;

pub use builder::ClientBuilder;
pub use pinned::Pinned;
use telemetry::Telemetry;

/// The environment variable that holds the API key.
const KEY_VARIABLE: &str = "STRIPE_SECRET_KEY";

/// Sends requests to Stripe. Cheap to clone: clones share connections and settings.
///
/// This one knows the version of the API from the operations that it is given; an emitted crate has a client of its
/// own, made by [`client!`](crate::client), that knows it for all other requests as well.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    config: Config,
    transport: Arc<dyn Transport>,
    user_agent: HeaderValue,
    client_user_agent: HeaderValue,
    telemetry: Telemetry,
}

/// What the builder sets.
struct Config {
    key: ApiKey,
    /// Beats the one that the emitted types are made for.
    version: Option<String>,
    /// For requests that know no version.
    pinned: Option<&'static str>,
    account: Option<String>,
    context: Option<String>,
    bases: Bases,
    timeout: Duration,
    download_timeout: Duration,
    max_response_size: u64,
    max_retries: u32,
    retry_rate_limits: bool,
    telemetry: bool,
    observers: Vec<Arc<dyn Observer>>,
}

/// Where the bases are, without a slash at the end.
struct Bases {
    api: Cow<'static, str>,
    files: Cow<'static, str>,
    meter_events: Cow<'static, str>,
    connect: Cow<'static, str>,
}

impl Bases {
    fn get(&self, base: Base) -> &str {
        match base {
            Base::Api => &self.api,
            Base::Files => &self.files,
            Base::MeterEvents => &self.meter_events,
            Base::Connect => &self.connect,
        }
    }

    fn set(&mut self, base: Base, url: &str) {
        let url = Cow::Owned(url.trim_end_matches('/').to_owned());
        match base {
            Base::Api => self.api = url,
            Base::Files => self.files = url,
            Base::MeterEvents => self.meter_events = url,
            Base::Connect => self.connect = url,
        }
    }
}

impl Default for Bases {
    fn default() -> Self {
        Self {
            api: Cow::Borrowed(Base::Api.url()),
            files: Cow::Borrowed(Base::Files.url()),
            meter_events: Cow::Borrowed(Base::MeterEvents.url()),
            connect: Cow::Borrowed(Base::Connect.url()),
        }
    }
}

impl Client {
    /// A client with this API key and the default settings.
    ///
    /// A key that is empty, or that has characters no key has, fails each call.
    #[cfg(feature = "hyper")]
    #[must_use]
    pub fn new(key: impl Into<ApiKey>) -> Self {
        ClientBuilder::<Self>::new(key).build_default()
    }

    /// A client with the API key in the environment variable `STRIPE_SECRET_KEY`, and the default settings.
    ///
    /// # Errors
    /// The variable is not set, or is not an API key.
    #[cfg(feature = "hyper")]
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// A client with settings of the caller's.
    pub fn builder(key: impl Into<ApiKey>) -> ClientBuilder {
        ClientBuilder::new(key)
    }

    /// A request for an endpoint that has no function, in the API version of this client.
    pub fn raw(&self, method: Method, path: &str) -> RawRequest {
        RawRequest::of_client(method, path)
    }

    /// Where this client finds `base`, without a slash at the end.
    #[must_use]
    pub fn base_url(&self, base: Base) -> &str {
        self.inner.config.bases.get(base)
    }

    pub(crate) fn perform(&self, request: Request) -> BoxFuture<'static, Result<Reply, Error>> {
        let inner = Arc::clone(&self.inner);
        Box::pin(async move { inner.perform(request).await })
    }

    pub(crate) fn download(&self, request: Request) -> BoxFuture<'static, Result<Download, Error>> {
        let inner = Arc::clone(&self.inner);
        Box::pin(async move { inner.download(request).await })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let config = &self.inner.config;
        f.debug_struct("Client")
            .field("key", &config.key)
            .field("version", &config.version)
            .field("account", &config.account)
            .field("context", &config.context)
            .field("base", &config.bases.api)
            .field("timeout", &config.timeout)
            .field("max_retries", &config.max_retries)
            .finish_non_exhaustive()
    }
}
