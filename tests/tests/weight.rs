//! What is received is light to move, and needs little stack to decode.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::path::Path;
use std::thread;

use serde_json::{Value, json};
use stripe::invoice::Status;
use stripe::{Event, Invoice, List, Subscription, from_str, to_json};
use stripe_tests::sample::{Style, component};
use stripe_tests::schemas;

/// The most that a value takes in place.
const SIZE: usize = 1792;

/// What a thread needs for any delivery of a webhook; code that is not optimized needs more.
const STACK: usize = if cfg!(debug_assertions) { 128 } else { 64 } * 1024;

#[test]
fn no_type_takes_more_than_1792_bytes() {
    let is_larger = |(_, size): &&(&str, usize)| *size > SIZE;
    let larger: Vec<_> = schemas::SIZES.iter().filter(is_larger).collect();
    assert!(larger.is_empty(), "{} types: {larger:?}", larger.len());
    assert!(
        schemas::SIZES.len() > 1500,
        "{} types",
        schemas::SIZES.len()
    );
}

/// An object as Stripe sends it.
fn sample(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bench/samples");
    std::fs::read_to_string(folder.join(name).with_extension("json")).unwrap()
}

/// A record has all its fields in place, however many: each is read, set and moved out as a field of any struct.
#[test]
fn the_fields_of_a_large_record_stand_in_place() {
    let sent = sample("invoice");
    let mut invoice = from_str::<Invoice>(&sent).unwrap();
    assert_eq!(invoice.status, Some(Status::Paid));
    assert_eq!(invoice.footer, None);
    invoice.footer = Some("Thank you".to_owned());

    let mut expected: Value = serde_json::from_str(&sent).unwrap();
    expected["footer"] = json!("Thank you");
    let after: Value = serde_json::from_str(&to_json(&invoice)).unwrap();
    assert_eq!(after["footer"], expected["footer"]);
    assert_eq!(after["number"], expected["number"]);
    assert!(format!("{invoice:?}").contains("footer: \"Thank you\""));

    let Invoice { footer, number, .. } = invoice;
    assert_eq!(footer.as_deref(), Some("Thank you"));
    assert_eq!(number.as_deref(), expected["number"].as_str());
}

#[test]
fn deliveries_are_decoded_on_a_small_stack() {
    let (event, invoice, subscription) =
        (sample("event"), sample("invoice"), sample("subscription"));
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
        .map(|(key, blank)| (component(&document, key, Style::Maximal).to_string(), blank))
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
