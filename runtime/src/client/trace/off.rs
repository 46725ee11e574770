//! What is left of tracing without it.

use std::future::Future;

use http::Uri;

use crate::{Request, client::retry::Outcome};

/// No span.
pub(crate) struct Span;

pub(crate) fn call(_: &Request) -> Span {
    Span
}

pub(crate) fn attempt(_: &Request, _: &Uri, _: u32) -> Span {
    Span
}

pub(crate) fn within<F: Future>(_: &Span, work: F) -> F {
    work
}

pub(crate) fn outcome(_: &Span, _: &Outcome<'_>) {}

pub(crate) fn notice(_: &str) {}
