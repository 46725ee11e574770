//! The tower service.

use bytes::Bytes;
use pollster::block_on;
use stripe_runtime::Object;
use stripe_runtime::webhook::{Router, TestEvent, Unhandled, WebhookService};
use tower_service::Service;

use crate::model::{CustomerCreated, Event};
use crate::webhook;

/// Fails for customers without an email address.
fn service() -> WebhookService<Event> {
    let router = Router::new(webhook(), |_: Unhandled<Event>| async {}).on::<CustomerCreated>(
        |_, customer| async move { customer.email.map(drop).ok_or("no email") },
    );
    WebhookService::new(router).body_limit(1_000)
}

fn customer(email: &str) -> String {
    let object = format!(r#"{{"object":"customer","id":"cus_1","email":{email}}}"#);
    TestEvent::<Event>::new("customer.created", &Object::parse(&object).unwrap()).to_json()
}

fn status(request: http::Request<String>) -> u16 {
    block_on(service().call(request)).unwrap().status().as_u16()
}

fn signed(payload: &str) -> http::request::Builder {
    http::Request::post("/").header("Stripe-Signature", webhook().sign(payload.as_bytes()))
}

#[test]
fn the_status_says_what_became_of_a_delivery() {
    let good = customer(r#""a@example.com""#);
    assert_eq!(status(signed(&good).body(good.clone()).unwrap()), 200);
    let failing = customer("null");
    assert_eq!(status(signed(&failing).body(failing.clone()).unwrap()), 500);
    assert_eq!(status(signed(&failing).body(good.clone()).unwrap()), 400);
    let unsigned = http::Request::post("/").body(good.clone()).unwrap();
    assert_eq!(status(unsigned), 400);
    assert_eq!(status(http::Request::get("/").body(good).unwrap()), 405);
}

#[test]
fn a_body_that_is_too_long_is_not_read() {
    let long = "x".repeat(1_001);
    assert_eq!(status(signed(&long).body(long.clone()).unwrap()), 413);
    let fits = "x".repeat(1_000);
    assert_eq!(status(signed(&fits).body(fits.clone()).unwrap()), 400);
    // The length that is announced is believed at once.
    let request = signed("")
        .header("content-length", "1001")
        .body(String::new());
    assert_eq!(status(request.unwrap()), 413);
}

#[test]
fn a_body_in_pieces_is_put_together_as_it_came() {
    let payload = customer(r#""ü@example.com""#);
    let pieces: Vec<Bytes> = payload
        .as_bytes()
        .chunks(7)
        .map(Bytes::copy_from_slice)
        .collect();
    let request = signed(&payload).body(Pieces(pieces.into())).unwrap();
    assert_eq!(block_on(service().call(request)).unwrap().status(), 200);
}

struct Pieces(std::collections::VecDeque<Bytes>);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        std::task::Poll::Ready(
            self.0
                .pop_front()
                .map(|piece| Ok(http_body::Frame::data(piece))),
        )
    }
}
