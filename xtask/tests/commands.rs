//! The commands from outside: what they print, leave behind and end with.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod command;

use std::fs;
use std::path::Path;
use std::process::Output;
use std::thread;

use serde_json::{Value, json};

use crate::command::xtask;

/// A document with one operation and one schema.
fn document() -> Value {
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Parrots", "version": "2026-05-27.dahlia"},
        "paths": {"/v1/parrots": {"get": {
            "operationId": "GetParrots",
            "parameters": [{"in": "query", "name": "plumage", "schema": {"type": "string", "enum": ["blue", "green"]}}],
            "responses": {"200": {"description": "Fine", "content": {"application/json": {"schema": {
                "$ref": "#/components/schemas/parrot",
            }}}}},
        }}},
        "components": {"schemas": {"parrot": {
            "type": "object",
            "required": ["object"],
            "properties": {
                "name": {"type": "string"},
                "object": {"type": "string", "enum": ["parrot"]},
            },
        }}},
    })
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn write(folder: &Path, name: &str, document: &Value) {
    fs::write(folder.join(name), document.to_string()).unwrap();
}

/// A folder in which `good.json` became the crate `crate`.
fn generated() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "good.json", &document());
    let arguments = ["generate", "--spec", "good.json", "--out", "crate"];
    let output = xtask(&arguments, folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    folder
}

#[test]
fn generating_ends_with_a_summary() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "good.json", &document());
    let output = xtask(
        &["generate", "--spec", "good.json", "--out", "crate"],
        folder.path(),
    );
    let summary = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(summary.contains("1 operations, 1 schemas"), "{summary}");
    let manifest = fs::read_to_string(folder.path().join("crate/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"stripe-client\""), "{manifest}");
}

#[test]
fn a_fault_leaves_the_old_crate_as_it_is() {
    let folder = generated();
    let library = folder.path().join("crate/src/lib.rs");
    let edited = fs::read_to_string(&library).unwrap() + "// mine";
    fs::write(&library, &edited).unwrap();
    let mut broken = document();
    broken["components"]["schemas"]["parrot"]["properties"]["perch"] = json!({"not": {}});
    write(folder.path(), "broken.json", &broken);

    let output = xtask(
        &["generate", "--spec", "broken.json", "--out", "crate"],
        folder.path(),
    );
    assert_eq!(output.status.code(), Some(1));
    let faults = stderr(&output);
    assert!(faults.contains("broken.json"), "{faults}");
    assert!(
        faults.contains("/components/schemas/parrot/properties/perch"),
        "{faults}"
    );
    assert_eq!(fs::read_to_string(&library).unwrap(), edited);
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|it| it.unwrap().file_name())
        .collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

#[test]
fn a_folder_with_something_else_in_it_is_not_replaced() {
    let folder = generated();
    let crate_folder = folder.path().join("crate");
    fs::write(crate_folder.join("notes.txt"), "mine").unwrap();
    let generate = ["generate", "--spec", "good.json", "--out", "crate"];
    let output = xtask(&generate, folder.path());
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(
        said.contains("did not write: notes.txt. Nothing was changed"),
        "{said}"
    );
    let notes = fs::read_to_string(crate_folder.join("notes.txt")).unwrap();
    assert_eq!(notes, "mine");
    // All in it but the notes is the generator's.
    fs::remove_file(crate_folder.join("notes.txt")).unwrap();
    let output = xtask(&generate, folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));

    // A new folder, named from inside; and one that is not there, which stays so.
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    let output = xtask(
        &["generate", "--spec", "../good.json", "--out", "."],
        &empty,
    );
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(folder.path().join("empty/src/lib.rs").is_file());
    let output = xtask(
        &["generate", "--spec", "missing.json", "--out", "new/crate"],
        folder.path(),
    );
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.path().join("new").exists());
}

#[test]
fn of_several_runs_into_one_folder_each_writes_all_or_refuses() {
    let folder = generated();
    let runs = 4;
    let outputs: Vec<Output> = thread::scope(|scope| {
        let run = || {
            scope.spawn(|| {
                let generate = ["generate", "--spec", "good.json", "--out", "crate"];
                xtask(&generate, folder.path())
            })
        };
        let runs: Vec<_> = (0..runs).map(|_| run()).collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    let refused = outputs.iter().filter(|it| !it.status.success());
    for output in refused.clone() {
        let said = stderr(output);
        assert!(said.contains("another run is writing"), "{said}");
    }
    assert!(refused.count() < runs);
    let check = [
        "generate",
        "--spec",
        "good.json",
        "--out",
        "crate",
        "--check",
    ];
    let output = xtask(&check, folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

/// A document by itself has names of its own, and keeps them in a lock of its own.
#[test]
fn names_are_given_by_the_lock_that_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut people = document();
    let operation = people["paths"]["/v1/parrots"].take();
    people["paths"] = json!({"/people": operation});
    // Stripe's lock has another name for it.
    people["paths"]["/people"]["get"]["operationId"] = json!("GetCustomers");
    write(folder.path(), "people.json", &people);
    let generate = |lock: &[&str]| {
        let generate = ["generate", "--spec", "people.json", "--out", "crate"];
        let output = xtask(&[&generate, lock].concat(), folder.path());
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    };
    generate(&[]);
    assert!(folder.path().join("crate/src/people.rs").is_file());
    assert!(!folder.path().join("people.lock").exists());

    generate(&["--lock", "people.lock"]);
    let lock = folder.path().join("people.lock");
    let names = fs::read_to_string(&lock).unwrap();
    let line = "operation GetCustomers = people::retrieve";
    assert!(names.contains(line), "{names}");
    fs::write(
        &lock,
        names.replace(line, "operation GetCustomers = flock::all"),
    )
    .unwrap();
    generate(&["--lock", "people.lock"]);
    let module = fs::read_to_string(folder.path().join("crate/src/flock.rs")).unwrap();
    assert!(module.contains("pub fn all("), "{module}");

    // The workspace's own crate and names are not for other documents.
    let output = xtask(&["generate", "--spec", "people.json"], folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("--out DIR"), "{}", stderr(&output));
}

#[test]
fn a_check_compares_and_writes_nothing() {
    let folder = generated();
    let check = [
        "generate",
        "--spec",
        "good.json",
        "--out",
        "crate",
        "--check",
    ];
    assert_eq!(xtask(&check, folder.path()).status.code(), Some(0));

    let library = folder.path().join("crate/src/lib.rs");
    fs::write(&library, "// mine").unwrap();
    fs::write(folder.path().join("crate/src/stray.rs"), "").unwrap();
    let output = xtask(&check, folder.path());
    assert_eq!(output.status.code(), Some(1));
    let faults = stderr(&output);
    assert!(faults.contains("changed: src/lib.rs"), "{faults}");
    assert!(faults.contains("stray: src/stray.rs"), "{faults}");
    assert_eq!(fs::read_to_string(&library).unwrap(), "// mine");
}

#[test]
fn operations_are_listed() {
    let folder = generated();
    let output = xtask(
        &["operations", "--spec", "good.json", "--format", "json"],
        folder.path(),
    );
    let rows: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(rows[0]["operation"], "GetParrots");
    assert_eq!(rows[0]["method"], "GET");
    assert_eq!(rows[0]["path"], "/v1/parrots");
    assert_eq!(rows[0]["output"], "Parrot");
    for key in ["function", "feature"] {
        assert!(rows[0][key].is_string(), "{rows}");
    }
}

#[test]
fn coverage_is_counted_and_what_is_missing_fails_it() {
    let folder = generated();
    let coverage = [
        "coverage",
        "--spec",
        "good.json",
        "--crate",
        "crate",
        "--format",
        "json",
    ];
    let output = xtask(&coverage, folder.path());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let whole = |count: usize| json!({"document": count, "emitted": count});
    assert_eq!(
        report,
        json!({"operations": whole(1), "schemas": whole(1), "properties": whole(2),
            "parameters": whole(1), "enum_values": whole(3), "missing": []})
    );

    // The document has more than the crate by now.
    let mut more = document();
    more["components"]["schemas"]["parrot"]["properties"]["perch"] = json!({"type": "string"});
    write(folder.path(), "good.json", &more);
    let output = xtask(&coverage, folder.path());
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["properties"], json!({"document": 3, "emitted": 2}));
    assert_eq!(
        report["missing"],
        json!(["/components/schemas/parrot/properties/perch"])
    );
}

#[test]
fn the_tables_of_other_sdks_are_up_to_date() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = xtask(&["moving", "--check"], &workspace);
    let failed = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{failed}");
}
