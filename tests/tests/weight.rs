//! What is received is light to move, and needs little stack to decode.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::path::Path;
use std::thread;

use serde_json::Value;
use stripe::{Event, Invoice, List, Subscription, from_str};
use stripe_tests::sample::{self, Style};
use stripe_tests::schemas;

/// The most that a value takes in place.
const SIZE: usize = 1024;

/// What a thread needs for any delivery of a webhook; code that is not optimized needs more.
const STACK: usize = if cfg!(debug_assertions) { 128 } else { 64 } * 1024;

#[test]
fn no_type_is_larger_than_a_kibibyte() {
    let is_larger = |(_, size): &&(&str, usize)| *size > SIZE;
    let larger: Vec<_> = schemas::SIZES.iter().filter(is_larger).collect();
    assert!(larger.is_empty(), "{} types: {larger:?}", larger.len());
    assert!(
        schemas::SIZES.len() > 1500,
        "{} types",
        schemas::SIZES.len()
    );
}

#[test]
fn deliveries_are_decoded_on_a_small_stack() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bench/samples");
    let read =
        |name: &str| std::fs::read_to_string(folder.join(name).with_extension("json")).unwrap();
    let (event, invoice, subscription) = (read("event"), read("invoice"), read("subscription"));
    let on_small_stack = thread::Builder::new().stack_size(STACK);
    let decoding = on_small_stack.spawn(move || {
        from_str::<Event>(&event).unwrap();
        let page =
            format!(r#"{{"data":[{invoice},{invoice}],"has_more":false,"url":"/v1/invoices"}}"#);
        assert_eq!(from_str::<List<Invoice>>(&page).unwrap().data.len(), 2);
        from_str::<Subscription>(&subscription).unwrap();
    });
    decoding.unwrap().join().unwrap();
}

/// The deepest of what the document allows, in one event after the other.
#[test]
fn every_object_of_the_document_is_decoded_on_a_small_stack() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/openapi.json");
    let document: Value = serde_json::from_slice(&std::fs::read(spec).unwrap()).unwrap();
    let samples: Vec<_> = schemas::ALL
        .iter()
        .map(|(key, blank)| {
            (
                sample::component(&document, key, Style::Maximal).to_string(),
                blank,
            )
        })
        .collect();
    let on_small_stack = thread::Builder::new().stack_size(STACK);
    let decoding = on_small_stack.spawn(move || {
        let decoded = samples
            .iter()
            .filter(|(json, blank)| schemas::decode(json, blank().as_mut()).is_ok());
        decoded.count()
    });
    assert!(decoding.unwrap().join().unwrap() > 1000);
}
