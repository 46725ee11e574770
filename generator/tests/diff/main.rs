//! Documents compared: a table of edits of a small document with the verdict on each, the two releases of the real one,
//! and what the compiler and `cargo-semver-checks` say to the same crates.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../document/cut.rs"]
mod cut;
mod edit;
mod edits;
mod releases;
mod semver;
mod table;
mod verdicts;

use stripe_generator::Analysis;
use stripe_generator::diff::{self, Report};
use stripe_generator::names::Lock;

/// The document that the table edits, as bytes.
const AVIARY: &[u8] = include_bytes!("aviary.yaml");

/// The small document, and what an edit makes of it.
fn before_and_after(edit: fn(&mut serde_json::Value)) -> (Analysis, Analysis) {
    let mut document = stripe_generator::document::load(AVIARY).unwrap();
    edit(&mut document);
    let after = serde_json::to_vec(&document).unwrap();
    let old = diff::analyse_old(AVIARY, None, &Lock::default()).unwrap();
    let new = diff::analyse_new(&after, None, &old, None);
    (old, new.unwrap_or_else(|faults| panic!("{faults}")))
}

/// What is different, as lines.
fn lines(report: &Report) -> Vec<String> {
    let entries = report.entries.iter();
    entries
        .map(|entry| format!("{} {}", entry.item, entry.phrase()))
        .collect()
}
