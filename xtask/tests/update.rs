//! `cargo xtask diff` and `cargo xtask update` from outside: everything or nothing.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod command;
mod workspace;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
#[cfg(unix)]
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::command::xtask;
use crate::workspace::{AVIARY, document, next, workspace};

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
        said.starts_with("# 2026-04-22.dahlia -> 2026-05-27.dahlia: minor"),
        "{said}"
    );
    assert!(
        said.contains("field `Polly::wings` is new: `Option<i64>`"),
        "{said}"
    );

    let root = folder.path().join("root");
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    assert!(said.contains("`spec/names.lock` stays as it is."), "{said}");
    assert!(said.contains("To go back, `git restore"), "{said}");
    assert!(read("CHANGELOG.md").contains("\n## API 2026-05-27.dahlia\n"));
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
        9,
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

#[test]
fn a_dry_run_prints_the_page_and_writes_nothing() {
    let folder = workspace(next().to_string().as_bytes());
    let before = tree(folder.path());
    let arguments = ["update", "--root", "root", "--from", "new", "--dry-run"];
    let output = xtask(&arguments, folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let page = text(&output.stdout);
    let said = "# 2026-04-22.dahlia -> 2026-05-27.dahlia: minor";
    assert!(page.starts_with(said), "{page}");
    assert!(page.contains("Nothing was written."), "{page}");
    assert!(tree(folder.path()) == before);
    // But for what follows, it is the page of the update.
    let (page, _) = page.split_once("Nothing was written.").unwrap();
    assert!(text(&update(folder.path()).stdout).starts_with(page.trim_end()));
}

/// The update, and the comparison of the two documents that it leaves.
#[test]
fn the_two_releases_that_are_kept_say_the_same() {
    let folder = workspace(next().to_string().as_bytes());
    let output = update(folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let root = folder.path().join("root");
    let arguments = [
        "diff",
        "spec/previous/2026-04-22.dahlia.json.gz",
        "spec/openapi.json",
        "--overlay",
        "spec/overlay.yaml",
        "--format",
        "markdown",
    ];
    let output = xtask(&arguments, &root);
    let section = text(&output.stdout);
    let changelog = fs::read_to_string(root.join("CHANGELOG.md")).unwrap();
    assert!(changelog.contains(&section), "{section}");
}

/// What cargo says of the workspace is made up: with a feature that a package names and nothing brings any more, no command of cargo's would work.
#[test]
#[cfg(unix)]
fn a_feature_that_goes_is_told_before_anything_is_written() {
    let mut without = next();
    let paths = without["paths"].as_object_mut().unwrap();
    let gone: Vec<String> = paths
        .keys()
        .filter(|it| it.starts_with("/v1/treats"))
        .cloned()
        .collect();
    assert!(!gone.is_empty());
    paths.retain(|path, _| !gone.contains(path));
    let folder = workspace(without.to_string().as_bytes());
    fs::write(folder.path().join("root/Cargo.toml"), "").unwrap();
    let manifest = |features: Value| {
        let client = json!({"name": "stripe-client", "features": features});
        let mock = json!({"manifest_path": "mock/Cargo.toml", "dependencies": [client]});
        let said = json!({"packages": [mock]});
        let path = folder.path().join("cargo");
        fs::write(&path, format!("#!/bin/sh\necho '{said}'\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    };
    let update = || {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["update", "--root", "root", "--from", "new"])
            .env("CARGO", folder.path().join("cargo"))
            .current_dir(folder.path())
            .output()
            .unwrap()
    };
    manifest(json!(["parrots", "treats"]));
    let before = tree(folder.path());
    let output = update();
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
    let said = text(&output.stderr);
    assert!(
        said.contains("mock/Cargo.toml: ") && said.contains("\"treats\""),
        "{said}"
    );
    assert!(said.contains("help: take the feature out there"), "{said}");
    assert!(tree(folder.path()) == before);
    // That is the way out.
    manifest(json!(["parrots"]));
    let output = update();
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}

/// The overlay is named with its line, and what else is wrong is told as well.
#[test]
fn all_that_is_wrong_is_told_at_once() {
    let mut moved = next();
    let parrot = &mut moved["components"]["schemas"]["parrot"];
    parrot["properties"]["wings"] = json!({"not": {}});
    parrot["properties"].as_object_mut().unwrap().remove("name");
    parrot["required"] = json!(["id", "object"]);
    let folder = workspace(moved.to_string().as_bytes());
    let said = text(&update(folder.path()).stderr);
    for expected in [
        "in root/spec/overlay.yaml, which corrects new:\n/actions/0 (line 4, column 1): action 1",
        "in new, as root/spec/overlay.yaml corrects it:\n/components/schemas/parrot/properties/wings/not: ",
    ] {
        assert!(said.contains(expected), "{said}");
    }
}
