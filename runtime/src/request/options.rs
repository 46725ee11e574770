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
    /// Adds a header. One that has a setting of its own is that setting, so that errors and responses tell what was sent.
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(mut header)) => {
                let owned = || Some(value.to_owned());
                match name.as_str() {
                    "idempotency-key" => self.idempotency_key = owned(),
                    "stripe-account" => self.stripe_account = owned(),
                    "stripe-context" => self.stripe_context = owned(),
                    "stripe-version" => self.stripe_version = owned(),
                    of_the_client if let Some(why) = reserved(of_the_client) => self.fault(
                        format!("the header `{of_the_client}` cannot be set by hand: {why}"),
                    ),
                    _ => {
                        // It may be a secret, and transports log what they send.
                        header.set_sensitive(true);
                        self.headers.push((name, header));
                    }
                }
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

/// Why a header is not the caller's to set: it is part of how a request is put on the wire, or of how a response is read.
fn reserved(name: &str) -> Option<&'static str> {
    Some(match name {
        "content-length" | "transfer-encoding" | "trailer" => {
            "the length of the body is known from the body"
        }
        "connection" | "keep-alive" | "proxy-connection" | "te" | "upgrade" | "expect" => {
            "connections are the transport's"
        }
        "host" => "it follows from the URL (`base_url`)",
        "content-type" => "it follows from the operation",
        "content-encoding" => "the body is sent as it is",
        "accept-encoding" => "responses are read as they are, so they must not be compressed",
        "authorization" => "it follows from the API key (`api_key`)",
        _ => return None,
    })
}
