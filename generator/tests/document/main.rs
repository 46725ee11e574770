//! The generator on the document in `spec/` as it stands, cut down, and spoiled; and on small documents of other times and habits.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod compiled;
mod corrected;
mod cut;
mod dialect;
mod documents;
mod explained;
mod large;
mod mutate;
mod odd;
mod spoiled;
mod texts;
mod ways_out;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;
use stripe_generator::emit::Packaging;
use stripe_generator::{Analysis, Generated, Input};

/// The document, corrected, lowered and named.
static ANALYSIS: LazyLock<Analysis> = LazyLock::new(|| {
    let (document, overlay, lock) = (
        read("openapi.json"),
        read("overlay.yaml"),
        read("names.lock"),
    );
    let input = Input {
        document: &document,
        overlay: Some(&overlay),
        lock: std::str::from_utf8(&lock).unwrap(),
    };
    stripe_generator::analyse(input, &mut |_| {}).unwrap()
});

fn read(file: &str) -> Vec<u8> {
    fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../spec")
            .join(file),
    )
    .unwrap()
}

/// The crate that a document becomes, or all that is wrong with one of its stages.
fn generate(analysis: &Analysis) -> Result<Generated, String> {
    let packaging = Packaging {
        runtime_path: Path::new(env!("CARGO_MANIFEST_DIR"))
            .with_file_name("runtime")
            .display()
            .to_string(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        rust_version: env!("CARGO_PKG_RUST_VERSION").to_owned(),
        standalone: true,
    };
    stripe_generator::generate(analysis, &packaging, &mut |_| {})
        .map_err(|faults| faults.to_string())
}

/// The files of the crate that a document becomes by itself, or what is wrong with it.
fn files(document: &Value) -> Result<BTreeMap<String, String>, String> {
    files_of_text(&serde_json::to_vec(document).unwrap())
}

/// The same of a document as bytes.
fn files_of_text(document: &[u8]) -> Result<BTreeMap<String, String>, String> {
    Ok(generate(&analyse(document)?)?.files)
}

/// A document by itself, as far as its names.
fn analyse(document: &[u8]) -> Result<Analysis, String> {
    analyse_after(document, "")
}

/// The same of a document that comes after another one, which left a lock.
fn analyse_after(document: &[u8], lock: &str) -> Result<Analysis, String> {
    let input = Input {
        document,
        overlay: None,
        lock,
    };
    stripe_generator::analyse(input, &mut |_| {}).map_err(|faults| faults.to_string())
}
