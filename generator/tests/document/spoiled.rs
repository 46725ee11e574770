//! Whatever somebody does to the document: it becomes a crate of Rust, or an error that says where. Never a panic, never no end.

use std::env;
use std::sync::LazyLock;

use serde_json::Value;

use crate::cut::cut;
use crate::mutate::{Seed, mutate};
use crate::{ANALYSIS, files};

/// A part of the document with something of most: bodies, queries, searches, deleted twins, v2, files.
const PATHS: &[&str] = &[
    "/v1/apple_pay/domains",
    "/v1/ephemeral_keys",
    "/v1/files",
    "/v1/prices",
    "/v1/products/search",
    "/v1/quotes/{quote}/pdf",
    "/v1/terminal/locations",
    "/v1/tokens",
    "/v2/billing/meter_events",
];

/// The references by id that stay in the part: with all of them, half of the document would.
const REFERENCES: &[&str] = &["deleted_product", "file", "file_link", "price", "product"];

static PART: LazyLock<Value> = LazyLock::new(|| cut(&ANALYSIS.document.value, PATHS, REFERENCES));

/// The part with up to three changes, and what they are.
pub(crate) fn part(number: u64) -> (Value, Vec<String>) {
    let mut seed = Seed::new(number);
    let mut document = PART.clone();
    let changes = 0..=seed.below(2);
    let what = changes.map(|_| mutate(&mut document, &mut seed)).collect();
    (document, what)
}

/// Whether a document became a crate. Its items are laid out by way of their syntax, so that they are Rust; calls of macros are read
/// here.
fn check(document: &Value, what: &str) -> bool {
    match files(document) {
        Ok(files) => {
            let with_macros =
                |(path, text): &(&String, &String)| path.ends_with(".rs") && text.contains("rt::");
            for (path, text) in files.iter().filter(with_macros) {
                let parsed = syn::parse_file(text);
                assert!(parsed.is_ok(), "{what}: {path}: {:?}", parsed.err());
            }
            true
        }
        Err(faults) => {
            for fault in faults.lines().filter(|line| !line.starts_with("  help:")) {
                assert!(
                    fault.starts_with(['/', '(']),
                    "{what}: a fault without a place: {fault}"
                );
            }
            assert!(!faults.contains("is not Rust"), "{what}: {faults}");
            false
        }
    }
}

#[test]
fn the_part_is_a_document() {
    let files = files(&PART).unwrap();
    assert!(files.len() > 50, "{}", files.len());
    let schemas = PART["components"]["schemas"].as_object().unwrap();
    assert!(schemas.len() < 100, "{}", schemas.len());
}

/// `SPOILED=5000` goes on for longer.
#[test]
fn spoiled_parts_are_crates_or_errors_with_a_place() {
    let count = env::var("SPOILED").map_or(200, |count| count.parse().unwrap());
    let mut crates = 0;
    for number in 0..count {
        let (document, what) = part(number);
        crates += u64::from(check(&document, &format!("{number}: {what:?}")));
    }
    // Neither is the generator so lax that all pass, nor are the changes so rough that none does.
    assert!(crates > count / 10 && crates < count, "{crates} of {count}");
}

#[test]
fn the_whole_document_spoiled() {
    for number in 0..2 {
        let mut seed = Seed::new(1_000_000 + number);
        let mut document = ANALYSIS.document.value.clone();
        let what = mutate(&mut document, &mut seed);
        check(&document, &what);
    }
}
