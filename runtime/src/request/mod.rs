//! A request as a value: everything that will be sent, before there is a client or a network.

pub(crate) mod multipart;
pub(crate) mod operation;
pub(crate) mod operation_macro;
pub(crate) mod options;
pub(crate) mod path;
pub(crate) mod secret;
pub(crate) mod upload;

use std::{borrow::Cow, fmt, sync::Arc, time::Duration};

use crate::codec::percent;
use crate::{
    ApiKey, Base, Body, Method, Operation, Params, Upload, Value, request::options::Options,
};

/// A request that can be inspected, cloned and sent.
///
/// Emitted request types wrap it, and lend it out for inspection.
#[derive(Clone)]
pub struct Request {
    route: Route,
    /// Encoded; a followed link has its query in it.
    path: Box<str>,
    params: Params,
    /// Most requests set none.
    options: Option<Box<Options>>,
}

#[derive(Clone)]
enum Route {
    Known(&'static Operation),
    Raw(Arc<RawRoute>),
}

/// An operation that the document does not have.
#[derive(Clone)]
pub(crate) struct RawRoute {
    pub(crate) method: Method,
    pub(crate) base: Base,
    pub(crate) body: Body,
    /// `None`: the client's.
    pub(crate) version: Option<Cow<'static, str>>,
}

impl Request {
    /// A request for `operation`, with the values of its path parameters in order.
    #[must_use]
    pub fn new(operation: &'static Operation, path_values: &[&str]) -> Self {
        let (path, fault) = path::fill(operation.path, path_values);
        let mut request = Self {
            route: Route::Known(operation),
            path,
            params: Params::new(),
            options: None,
        };
        if let Some(fault) = fault {
            request.options_mut().fault(fault);
        }
        request
    }

    pub(crate) fn raw(route: RawRoute, path: &str) -> Self {
        let mut request = Self {
            route: Route::Raw(Arc::new(route)),
            path: path.into(),
            params: Params::new(),
            options: None,
        };
        if !path.starts_with('/') {
            request
                .options_mut()
                .fault("the path of a raw request begins with `/`".to_owned());
        }
        request
    }

    /// This request, but for the path and query that a response named, and without parameters of its own.
    pub(crate) fn follow(&self, path_and_query: &str) -> Self {
        let mut options = self.options.clone();
        if let Some(options) = &mut options {
            options.expand.clear();
        }
        Self {
            route: self.route.clone(),
            path: path_and_query.into(),
            params: Params::new(),
            options,
        }
    }

    /// Adds a parameter. For emitted code.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: impl Into<Value>) -> Self {
        self.params.set(key, value);
        self
    }

    /// Adds the file of an upload. For emitted code.
    #[must_use]
    pub fn with_upload(mut self, key: &'static str, upload: impl Into<Upload>) -> Self {
        self.options_mut().upload = Some((key, upload.into()));
        self
    }

    /// The same with a parameter of nothing, which Stripe takes as a wish to unset the field. For emitted code.
    #[must_use]
    pub fn cleared(self, key: &'static str) -> Self {
        self.with(key, Value::Cleared)
    }

    pub(crate) fn set(&mut self, key: &'static str, value: impl Into<Value>) {
        self.params.set(key, value);
    }

    pub(crate) fn param(&self, key: &str) -> Option<&Value> {
        self.params.get(key)
    }

    pub(crate) fn remove_param(&mut self, key: &str) {
        self.params.remove(key);
    }

    pub(crate) fn options(&self) -> Option<&Options> {
        self.options.as_deref()
    }

    pub(crate) fn options_mut(&mut self) -> &mut Options {
        self.options.get_or_insert_default()
    }

    pub(crate) fn raw_route_mut(&mut self) -> Option<&mut RawRoute> {
        match &mut self.route {
            Route::Known(_) => None,
            Route::Raw(route) => Some(Arc::make_mut(route)),
        }
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> Method {
        match &self.route {
            Route::Known(operation) => operation.method,
            Route::Raw(route) => route.method,
        }
    }

    /// The server that the request goes to.
    #[must_use]
    pub fn base(&self) -> Base {
        match &self.route {
            Route::Known(operation) => operation.base,
            Route::Raw(route) => route.base,
        }
    }

    /// The operation of the document; `None` for a raw request.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        match &self.route {
            Route::Known(operation) => Some(operation),
            Route::Raw(_) => None,
        }
    }

    /// The path, percent-encoded, without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.path
            .split_once('?')
            .map_or(&*self.path, |(path, _)| path)
    }

    /// The path as the document writes it, such as `/v1/customers/{customer}`: fit for a log or a metric, for it
    /// has no value of a parameter in it. A raw request has none.
    #[must_use]
    pub fn template(&self) -> Option<&'static str> {
        self.operation().map(|operation| operation.path)
    }

    /// The query string, without `?`; `None` if there is nothing in it.
    #[must_use]
    pub fn query(&self) -> Option<String> {
        let own = self.path.split_once('?').map(|(_, query)| query);
        let params = match self.body_kind() {
            Body::None | Body::Query => self.complete_params().to_form(),
            Body::Form | Body::Json | Body::Multipart => String::new(),
        };
        match (own, params.is_empty()) {
            (None, true) => None,
            (None, false) => Some(params),
            (Some(own), true) => Some(own.to_owned()),
            (Some(own), false) => Some(format!("{own}&{params}")),
        }
    }

    /// The body as text. `None` if the request has no body, or has a file in it.
    #[must_use]
    pub fn body(&self) -> Option<String> {
        match self.body_kind() {
            Body::Form => Some(self.complete_params().to_form()),
            Body::Json => Some(self.complete_params().to_json()),
            Body::None | Body::Query | Body::Multipart => None,
        }
    }

    /// How the parameters travel. A method that has no body wins over what the document says of the parameters.
    pub(crate) fn body_kind(&self) -> Body {
        let declared = match &self.route {
            Route::Known(operation) => operation.body,
            Route::Raw(route) => route.body,
        };
        match (self.method(), declared) {
            (Method::Get | Method::Delete, _) => Body::Query,
            // An operation of v2 takes JSON even if it declares no body, as `{}`. https://docs.stripe.com/api-v2-overview
            (Method::Post | Method::Put, Body::None | Body::Query | Body::Form) if self.is_v2() => {
                Body::Json
            }
            // A caller may add parameters to an operation that has none.
            (Method::Post | Method::Put, Body::None | Body::Query) if self.has_params() => {
                Body::Form
            }
            (Method::Post | Method::Put, declared) => declared,
        }
    }

    /// The fields of a form with a file, as names and values.
    pub(crate) fn form_pairs(&self) -> Vec<(String, String)> {
        form_pairs(&self.complete_params().to_form())
    }

    pub(crate) fn version(&self) -> Option<Cow<'static, str>> {
        match &self.route {
            Route::Known(operation) if operation.version.is_empty() => None,
            Route::Known(operation) => Some(Cow::Borrowed(operation.version)),
            Route::Raw(route) => route.version.clone(),
        }
    }

    pub(crate) fn is_v2(&self) -> bool {
        self.path.starts_with("/v2/")
    }

    /// Whether each call of the request carries an idempotency key even if the caller gives none.
    pub(crate) fn wants_idempotency_key(&self) -> bool {
        match self.method() {
            Method::Get => false,
            Method::Post => true,
            Method::Put | Method::Delete => self.is_v2(),
        }
    }

    fn has_params(&self) -> bool {
        !self.params.is_empty()
            || self
                .options()
                .is_some_and(|options| !options.expand.is_empty())
    }

    /// The parameters with `expand` among them.
    fn complete_params(&self) -> Cow<'_, Params> {
        match self.options() {
            Some(options) if !options.expand.is_empty() => {
                let mut params = self.params.clone();
                params.set(
                    "expand",
                    Value::list(options.expand.iter().map(String::as_str)),
                );
                Cow::Owned(params)
            }
            _ => Cow::Borrowed(&self.params),
        }
    }
}

/// A form's text as names and values, for bodies that write them otherwise.
fn form_pairs(form: &str) -> Vec<(String, String)> {
    form.split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (percent::decode(name), percent::decode(value)))
        .collect()
}

/// What the chained methods of emitted request types do.
#[doc(hidden)]
impl Request {
    pub fn set_idempotency_key(&mut self, key: String) {
        self.options_mut().idempotency_key = Some(key);
    }

    pub fn set_stripe_account(&mut self, account: String) {
        self.options_mut().stripe_account = Some(account);
    }

    pub fn set_stripe_context(&mut self, context: String) {
        self.options_mut().stripe_context = Some(context);
    }

    pub fn set_api_key(&mut self, key: ApiKey) {
        self.options_mut().api_key = Some(key);
    }

    pub fn set_stripe_version(&mut self, version: String) {
        self.options_mut().stripe_version = Some(version);
    }

    pub fn set_timeout(&mut self, timeout: Duration) {
        self.options_mut().timeout = Some(timeout);
    }

    pub fn set_max_retries(&mut self, retries: u32) {
        self.options_mut().max_retries = Some(retries);
    }

    pub fn set_http_header(&mut self, name: &str, value: &str) {
        self.options_mut().header(name, value);
    }

    pub fn set_extra_param(&mut self, key: String, value: Value) {
        self.params.insert(key, value);
    }

    pub fn add_expand(&mut self, path: String) {
        self.options_mut().expand.push(path);
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Request");
        out.field("method", &self.method())
            .field("path", &self.path())
            .field("params", &self.params);
        if let Some(options) = self.options() {
            if !options.expand.is_empty() {
                out.field("expand", &options.expand);
            }
            if let Some(account) = &options.stripe_account {
                out.field("stripe_account", account);
            }
            if let Some(context) = &options.stripe_context {
                out.field("stripe_context", context);
            }
            if let Some(key) = &options.idempotency_key {
                out.field("idempotency_key", key);
            }
            if let Some(fault) = &options.fault {
                out.field("fault", fault);
            }
        }
        out.finish_non_exhaustive()
    }
}
