//! The client against servers that nobody here wrote: a check on our own understanding of the API.
//!
//! Each test starts a server of its own on a free port of 127.0.0.1, and stops it. `.ci/run servers` installs them and runs
//! the tests, which are passed over otherwise. What the servers themselves get wrong is in `README.md`, and in a test.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![allow(
    deprecated,
    reason = "Stripe advises against the older card endpoints, which are tested here"
)]

mod deliveries;
mod localstripe;
mod prism;
mod server;
mod stateful_mock;

use std::fmt::Debug;

use stripe::{DecodeErrorKind, Error, ErrorKind, Partial, Record};

/// What is in an answer that lacks something which the document requires: exactly this, and the client says so.
fn lacking<T: Record + Debug>(answer: Result<T, Error>, path: &str) -> Partial<T> {
    let error = answer.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    let fault = error.decode_error().unwrap();
    assert_eq!(
        (fault.path(), fault.kind()),
        (path, DecodeErrorKind::Missing)
    );
    error.decode_body().unwrap()
}
