//! Spans with the attributes that OpenTelemetry gives HTTP clients.
//!
//! Of the URL only its template is told, never an id or a parameter: those may be personal or secret.

use std::future::Future;

use http::Uri;
use tracing::{Instrument, Span, field::Empty};

use crate::{Request, client::retry::Outcome, transport::TransportErrorKind};

/// The span of a call, with its tries inside.
pub(crate) fn call(request: &Request) -> Span {
    let template = request.template().unwrap_or("raw");
    tracing::info_span!(
        "stripe.call",
        otel.name = format!("stripe {} {template}", request.method()),
        otel.kind = "internal",
        stripe.operation = request.operation().map(|operation| operation.id),
        url.template = template,
    )
}

/// The span of one try.
pub(crate) fn attempt(request: &Request, uri: &Uri, number: u32) -> Span {
    let method = request.method().as_str();
    let template = request.template().unwrap_or("raw");
    let span = tracing::info_span!(
        "stripe.request",
        otel.name = format!("{method} {template}"),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = method,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        url.template = template,
        url.scheme = uri.scheme_str(),
        server.address = uri.host(),
        server.port = uri.port_u16().unwrap_or(if uri.scheme_str() == Some("http") { 80 } else { 443 }),
        error.type = Empty,
        stripe.request_id = Empty,
    );
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    span
}

pub(crate) fn within<F: Future>(span: &Span, work: F) -> impl Future<Output = F::Output> + use<F> {
    work.instrument(span.clone())
}

/// How a try ended.
pub(crate) fn outcome(span: &Span, outcome: &Outcome<'_>) {
    match outcome {
        Outcome::Answered {
            status, headers, ..
        } => {
            span.record("http.response.status_code", status);
            if let Some(id) = headers.get("request-id").and_then(|id| id.to_str().ok()) {
                span.record("stripe.request_id", id);
            }
            if *status >= 400 {
                span.record("otel.status_code", "ERROR");
                span.record("error.type", status.to_string());
            }
        }
        Outcome::Failed(failure) => {
            span.record("otel.status_code", "ERROR");
            span.record(
                "error.type",
                match failure.kind() {
                    TransportErrorKind::Connect => "connect",
                    TransportErrorKind::Certificate => "certificate",
                    TransportErrorKind::Interrupted => "interrupted",
                    TransportErrorKind::Timeout => "timeout",
                    TransportErrorKind::TooLarge => "too_large",
                    TransportErrorKind::Unsendable => "unsendable",
                },
            );
        }
    }
}

/// What Stripe wants the developer to know (`Stripe-Notice`).
pub(crate) fn notice(text: &str) {
    tracing::warn!(stripe.notice = text, "Stripe sent a notice");
}
