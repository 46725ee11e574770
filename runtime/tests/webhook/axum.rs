//! The axum extractor, without a server.

use axum_core::body::Body;
use axum_core::extract::{DefaultBodyLimit, FromRequest};
use axum_core::response::IntoResponse;
use pollster::block_on;
use stripe_runtime::Object;
use stripe_runtime::webhook::{Delivery, TestEvent, Verified};

use crate::model::Event;
use crate::webhook;

fn extract(request: http::Request<Body>) -> Result<Verified<Event>, u16> {
    block_on(Verified::from_request(request, &webhook()))
        .map_err(|rejection| rejection.into_response().status().as_u16())
}

fn signed(payload: &str) -> http::Request<Body> {
    http::Request::post("/")
        .header("stripe-signature", webhook().sign(payload.as_bytes()))
        .body(Body::from(payload.to_owned()))
        .unwrap()
}

#[test]
fn a_genuine_delivery_is_extracted() {
    let object = Object::parse(r#"{"object":"customer","id":"cus_1"}"#).unwrap();
    let payload = TestEvent::<Event>::new("customer.created", &object).to_json();
    let Ok(Verified(Delivery::Event(event))) = extract(signed(&payload)) else {
        panic!("not extracted");
    };
    assert_eq!(event.data.object, object);
}

#[test]
fn anything_else_is_answered_with_400() {
    let mut wrong = signed("{}");
    *wrong.body_mut() = Body::from("[]");
    assert_eq!(extract(wrong).unwrap_err(), 400);
    let mut unsigned = signed("{}");
    unsigned.headers_mut().clear();
    assert_eq!(extract(unsigned).unwrap_err(), 400);
    assert_eq!(extract(signed("no event")).unwrap_err(), 400);
}

#[test]
fn the_body_limit_is_that_of_axum() {
    let mut long = signed(&"x".repeat(100));
    DefaultBodyLimit::max(99).apply(&mut long);
    assert_eq!(extract(long).unwrap_err(), 413);
}
