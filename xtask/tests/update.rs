//! `cargo xtask diff` and `cargo xtask update` from outside: everything or nothing.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod command;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Output;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::command::xtask;

/// A small document, as YAML.
const AVIARY: &[u8] = include_bytes!("../../generator/tests/diff/aviary.yaml");

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

fn document() -> Value {
    stripe_generator::document::load(AVIARY).unwrap()
}

/// The same with a field more.
fn next() -> Value {
    let mut document = document();
    document["info"]["version"] = json!("2026-05-27.dahlia");
    document["components"]["schemas"]["parrot"]["properties"]["wings"] = json!({"type": "integer"});
    document
}

/// A workspace with a document, and a new one beside it.
fn workspace(new: &[u8]) -> tempfile::TempDir {
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
    fs::write(spec.join("previous/2025.json.gz"), MARKED).unwrap();
    fs::create_dir_all(folder.path().join("root/generated/src")).unwrap();
    fs::write(folder.path().join("root/generated/src/lib.rs"), MARKED).unwrap();
    fs::write(folder.path().join("new"), new).unwrap();
    folder
}

fn update(folder: &Path) -> Output {
    xtask(
        &[
            "update",
            "--root",
            "root",
            "--from",
            "new",
            "--taken",
            "2026-05-28",
        ],
        folder,
    )
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Every file below a folder.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(here) = open.pop() {
        for entry in fs::read_dir(here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.clone(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn an_update_replaces_the_document_and_all_that_is_made_from_it() {
    let new = next().to_string();
    let folder = workspace(new.as_bytes());
    let output = update(folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(
        said.starts_with("2026-04-22.dahlia -> 2026-05-27.dahlia: minor"),
        "{said}"
    );
    assert!(
        said.contains("field `Polly::wings` is new: `Option<i64>`"),
        "{said}"
    );

    let root = folder.path().join("root");
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    assert_eq!(read("spec/openapi.json"), new);
    assert!(read("spec/names.lock").contains("\ntype parrot = Polly\n"));
    assert!(read("generated/src/objects/polly.rs").contains("pub wings: Option<i64>"));
    assert!(read("generated/src/lib.rs").contains("2026-05-27.dahlia"));
    assert!(root.join("tests/contract/src/generated").is_dir());
    assert_eq!(read("generated/LICENSE-MIT"), "LICENSE-MIT");
    for packed in ["mock/model.bin", "explorer/catalog.json.gz"] {
        assert!(fs::metadata(root.join(packed)).unwrap().len() > 0);
    }
    let page = read("spec/README.md");
    for said in [
        "| version | 2026-05-27.dahlia |",
        "| version | 2026-04-22.dahlia |",
        "| taken on | 2026-05-28 |",
        "Kept.\n",
        "Kept as well.\n",
    ] {
        assert!(page.contains(said), "{page}");
    }
    let mut previous = String::new();
    let packed = fs::read(root.join("spec/previous/2026-04-22.dahlia.json.gz")).unwrap();
    GzDecoder::new(packed.as_slice())
        .read_to_string(&mut previous)
        .unwrap();
    assert_eq!(previous, document().to_string());
    let names = read("spec/previous/names.lock");
    assert!(names.contains("\ntype parrot = Polly\n"), "{names}");
    assert_eq!(fs::read_dir(root.join("spec/previous")).unwrap().count(), 2);
    assert_eq!(
        fs::read_dir(&root).unwrap().count(),
        8,
        "nothing is left over"
    );

    // Once more, nothing is new.
    let before = tree(&root);
    let again = update(folder.path());
    assert_eq!(again.status.code(), Some(0));
    assert!(text(&again.stdout).contains("already"));
    assert!(tree(&root) == before);
}

#[test]
fn yaml_and_gzip_are_taken_as_well() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    let yaml = text(AVIARY).replace("2026-04-22", "2026-05-27");
    packed.write_all(yaml.as_bytes()).unwrap();
    let folder = workspace(&packed.finish().unwrap());
    let output = update(folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let document = fs::read(folder.path().join("root/spec/openapi.json")).unwrap();
    let document: Value = serde_json::from_slice(&document).unwrap();
    assert_eq!(document["info"]["version"], "2026-05-27.dahlia");
}

#[test]
fn a_bad_document_leaves_everything_as_it_was() {
    let mut unknown = next();
    unknown["components"]["schemas"]["parrot"]["properties"]["wings"] = json!({"not": {}});
    let mut moved = next();
    moved["components"]["schemas"]["parrot"]["properties"]
        .as_object_mut()
        .unwrap()
        .remove("name");
    moved["components"]["schemas"]["parrot"]["required"] = json!(["id", "object"]);
    let mut newer = next();
    newer["openapi"] = json!("3.1.0");
    for (new, expected) in [
        (b"{\"openapi\": ".to_vec(), "is not well-formed JSON"),
        (
            newer.to_string().into_bytes(),
            "/openapi: expected a version 3.0.x",
        ),
        (b"\x1f\x8b broken".to_vec(), "new: "),
        (
            unknown.to_string().into_bytes(),
            "/components/schemas/parrot/properties/wings/not: ",
        ),
        (moved.to_string().into_bytes(), "finds no target"),
    ] {
        let folder = workspace(&new);
        let before = tree(folder.path());
        let output = update(folder.path());
        assert_eq!(output.status.code(), Some(1));
        let said = text(&output.stderr);
        assert!(said.contains(expected), "{said}");
        assert!(tree(folder.path()) == before, "{expected}");
    }
}

#[test]
fn a_failure_while_writing_leaves_everything_as_it_was() {
    for in_the_way in ["root/tests", "root/tests/contract/src"] {
        let folder = workspace(next().to_string().as_bytes());
        let path = folder.path().join(in_the_way);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "a file where a folder should be").unwrap();
        let before = tree(folder.path());
        let output = update(folder.path());
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
        assert!(tree(folder.path()) == before);
    }
}

#[test]
fn a_difference_is_printed_in_three_ways() {
    let folder = workspace(next().to_string().as_bytes());
    let diff = |format: &str| {
        let old = "root/spec/openapi.json";
        let output = xtask(
            &["diff", old, "new", "--no-overlay", "--format", format],
            folder.path(),
        );
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    let report: Value = serde_json::from_str(&diff("json")).unwrap();
    assert_eq!(report["verdict"], "minor");
    assert_eq!(
        report["entries"][0],
        json!({"subject": "field", "change": "added", "item": "Polly::wings", "wire": "wings", "is": "Option<i64>",
            "effect": "addition", "rule": "a field more; the struct is `#[non_exhaustive]`",
            "pointers": ["/components/schemas/parrot/properties/wings"]})
    );
    assert!(diff("text").contains("      /components/schemas/parrot/properties/wings\n"));
    let section = "## API 2026-05-27.dahlia\n\nA minor version, after 2026-04-22.dahlia: 1 addition.\n\n\
                   ### Added\n\n- `wings`: field of `Polly`.\n";
    assert_eq!(diff("markdown"), section);
}
