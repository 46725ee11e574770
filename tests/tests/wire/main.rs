//! The client on the wire: what is asked of Stripe, byte by byte, and what becomes of its answers.
//!
//! The samples are the documentation's own.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![allow(
    deprecated,
    reason = "Stripe advises against the older card endpoints, which are tested here"
)]

mod bank_accounts;
mod cards;
mod kinds;
mod older_cards;
mod paging;
mod redaction;
mod tokens;

use stripe::Client;
use stripe_tests::loopback::{Answer, Loopback, Seen};

const CARD: &str = include_str!("samples/card.json");
const UPDATED_CARD: &str = include_str!("samples/updated_card.json");
const RETRIEVED_CARD: &str = include_str!("samples/retrieved_card.json");
const DELETED_CARD: &str = include_str!("samples/deleted_card.json");
const LIST: &str = include_str!("samples/list.json");
const TOKEN: &str = include_str!("samples/token.json");

const FORM: &str = "application/x-www-form-urlencoded";

/// A server with one answer, and a client that asks it.
fn answering(body: &str) -> (Loopback, Client) {
    let server = Loopback::start([Answer::json(body)]).unwrap();
    let client = server.client().unwrap();
    (server, client)
}

/// The only request that came.
fn only(server: &Loopback) -> Seen {
    let mut seen = server.seen();
    assert_eq!(seen.len(), 1, "{seen:#?}");
    seen.remove(0)
}

/// Asserts that a form was posted, and what is in every request.
fn assert_posted(server: &Loopback, path: &str, body: &str) {
    let seen = only(server);
    assert_eq!(seen.line(), format!("POST {path}"));
    assert_eq!(seen.text(), body);
    assert_eq!(seen.header("content-type"), FORM);
    assert_eq!(seen.header("idempotency-key").len(), 36);
    assert_headers(&seen);
}

/// Asserts that something was asked for without a body.
fn assert_asked(server: &Loopback, line: &str) {
    let seen = only(server);
    assert_eq!(seen.line(), line);
    assert_eq!(seen.text(), "");
    assert_eq!(seen.header("content-type"), "");
    assert_eq!(seen.header("idempotency-key"), "");
    assert_headers(&seen);
}

fn assert_headers(seen: &Seen) {
    assert_eq!(seen.header("authorization"), "Bearer sk_test_loopback");
    assert_eq!(seen.header("stripe-version"), stripe::API_VERSION);
}
