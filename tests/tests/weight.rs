//! What is received is light to move, and needs little stack to decode.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::path::Path;
use std::thread;

use serde_json::{Value, json};
use stripe::{Event, Invoice, InvoiceStatus, List, Part, Partial, Subscription, from_str, to_json};
use stripe_tests::sample::{Style, component};
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

/// An object as Stripe sends it.
fn sample(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bench/samples");
    std::fs::read_to_string(folder.join(name).with_extension("json")).unwrap()
}

/// What makes a record light is not seen by whoever uses it.
#[test]
fn the_rest_of_a_large_record_is_used_as_its_own() {
    let sent = sample("invoice");
    let mut invoice = from_str::<Invoice>(&sent).unwrap();
    let before = invoice.clone();
    assert_eq!(invoice.status, Some(InvoiceStatus::Paid));
    assert_eq!(invoice.footer, None);
    invoice.footer = Some("Thank you".to_owned());

    let mut expected: Value = serde_json::from_str(&sent).unwrap();
    expected["footer"] = json!("Thank you");
    let after: Value = serde_json::from_str(&to_json(&invoice)).unwrap();
    assert_eq!(after["footer"], expected["footer"]);
    assert_eq!(after["number"], expected["number"]);
    assert!(format!("{invoice:?}").contains("footer: \"Thank you\""));

    assert_eq!(before.footer, None);
    let rest = Part::into_inner(before.rest);
    assert_eq!(rest.number, expected["number"].as_str().map(str::to_owned));
}

#[test]
fn a_change_of_a_field_in_the_rest_is_seen() {
    let previous = from_str::<Partial<Invoice>>(r#"{"status":"draft"}"#).unwrap();
    let status = previous.get(|invoice| &invoice.status);
    assert_eq!(status, Some(&Some(InvoiceStatus::Draft)));
    assert_eq!(previous.get(|invoice| &invoice.footer), None);
}

#[test]
fn what_is_wrong_in_the_rest_is_told_by_its_name() {
    let mut sent: Value = serde_json::from_str(&sample("invoice")).unwrap();
    sent["footer"] = json!(7);
    let fault = from_str::<Invoice>(&sent.to_string()).unwrap_err();
    assert!(fault.to_string().contains("footer"), "{fault}");
    assert!(!fault.to_string().contains("rest"), "{fault}");
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
