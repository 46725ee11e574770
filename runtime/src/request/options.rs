//! What a caller may set for one request, beside its parameters.

use std::time::Duration;

use http::{HeaderName, HeaderValue};

use crate::{ApiKey, Upload};

/// Set by the chained methods of a request; absent ones fall back to the client's.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) idempotency_key: Option<String>,
    pub(crate) stripe_account: Option<String>,
    pub(crate) stripe_context: Option<String>,
    pub(crate) api_key: Option<ApiKey>,
    pub(crate) stripe_version: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) expand: Vec<String>,
    pub(crate) upload: Option<(&'static str, Upload)>,
    /// What makes the request unfit to be sent; told when it is sent, so that building stays a chain.
    pub(crate) fault: Option<String>,
}

impl Options {
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(mut value)) => {
                // It may be a secret, and transports log what they send.
                value.set_sensitive(true);
                self.headers.push((name, value));
            }
            (Err(_), _) => self.fault(format!("`{}` is no header name", name.escape_debug())),
            (_, Err(_)) => self.fault(format!(
                "the value for header `{name}` has characters that no header can hold"
            )),
        }
    }

    pub(crate) fn fault(&mut self, fault: String) {
        self.fault.get_or_insert(fault);
    }
}
