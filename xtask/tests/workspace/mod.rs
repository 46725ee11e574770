//! A small workspace, in which a document can be updated.

use std::fs;

use serde_json::{Value, json};

/// A small document, as YAML.
pub(crate) const AVIARY: &[u8] = include_bytes!("../../../generator/tests/diff/aviary.yaml");

/// What the generator wrote another time.
const MARKED: &str = "// Written by `cargo xtask generate`. Do not edit.\n";

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Corrections, version: '1'}
actions:
  - target: $.components.schemas.parrot.properties.name
    update: {x-sensitive: true}
";

const PAGE: &str = "# The input

## Provenance of `openapi.json`

| | |
|---|---|

Kept.

## Provenance of `previous/`

| | |
|---|---|

Kept as well.
";

pub(crate) fn document() -> Value {
    stripe_generator::document::load(AVIARY).unwrap()
}

/// The same with a field more.
pub(crate) fn next() -> Value {
    let mut document = document();
    document["info"]["version"] = json!("2026-05-27.dahlia");
    document["components"]["schemas"]["parrot"]["properties"]["wings"] = json!({"type": "integer"});
    document
}

/// A workspace with a document, and a new one beside it.
pub(crate) fn workspace(new: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("root/spec");
    fs::create_dir_all(spec.join("previous")).unwrap();
    fs::write(spec.join("openapi.json"), document().to_string()).unwrap();
    fs::write(spec.join("overlay.yaml"), OVERLAY).unwrap();
    fs::write(spec.join("names.lock"), "type parrot = Polly\n").unwrap();
    fs::write(spec.join("README.md"), PAGE).unwrap();
    for page in ["LICENSE-APACHE", "LICENSE-MIT", "README.md"] {
        fs::write(folder.path().join("root").join(page), page).unwrap();
    }
    fs::write(folder.path().join("root/CHANGELOG.md"), "# Changes\n").unwrap();
    fs::write(spec.join("previous/2025.json.gz"), MARKED).unwrap();
    fs::create_dir_all(folder.path().join("root/generated/src")).unwrap();
    fs::write(folder.path().join("root/generated/src/lib.rs"), MARKED).unwrap();
    fs::write(folder.path().join("new"), new).unwrap();
    folder
}
