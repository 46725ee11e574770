//! Who may ask: only the page that this server served.
//!
//! Any page in the same browser can send requests to loopback. Those with another `Host` come by a name that leads here (DNS rebinding);
//! those without the token, which is in the page alone, come from another page.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderName, ORIGIN};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::Error;

/// The header that has the token.
const TOKEN: &str = "x-explorer-token";

/// Everything comes from this server, and nothing goes elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What tells the page from others.
#[derive(Clone)]
pub(super) struct Guard {
    port: u16,
    token: Arc<str>,
}

impl Guard {
    pub(super) fn new(port: u16) -> Result<Self, Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)
            .map_err(|error| Error::new(format!("there are no random numbers: {error}")))?;
        let token: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self {
            port,
            token: token.into(),
        })
    }

    /// The token, for the page.
    pub(super) fn token(&self) -> &str {
        &self.token
    }

    fn is_own(&self, authority: &str) -> bool {
        let port = self.port;
        [format!("127.0.0.1:{port}"), format!("localhost:{port}")].contains(&authority.to_owned())
    }
}

/// Refuses requests that came by another name, and gives all responses the headers that keep the page to itself.
pub(super) async fn host(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let is_own = text(request.headers(), &HOST).is_some_and(|host| guard.is_own(host));
    let mut response = match is_own {
        true => next.run(request).await,
        false => refuse("This is served at 127.0.0.1 only."),
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, POLICY),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
        (HeaderName::from_static("referrer-policy"), "no-referrer"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Refuses requests that do not come from the page.
pub(super) async fn token(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let is_own = text(headers, &HeaderName::from_static(TOKEN)) == Some(guard.token());
    let from_elsewhere = text(headers, &ORIGIN).is_some_and(|origin| {
        !origin
            .strip_prefix("http://")
            .is_some_and(|authority| guard.is_own(authority))
    });
    match is_own && !from_elsewhere {
        true => next.run(request).await,
        false => refuse("Only the explorer's own page may ask."),
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

fn refuse(why: &'static str) -> Response {
    (StatusCode::FORBIDDEN, why).into_response()
}
