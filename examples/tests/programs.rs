//! Each program runs against the mock, and prints the requests that it makes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::path::Path;
use std::process::Command;

/// One of them, for the folder that all are in.
const ONE: &str = env!("CARGO_BIN_EXE_checkout_session");

#[test]
fn every_program_runs_against_the_mock_and_prints_its_requests() {
    let folder = Path::new(ONE).parent().unwrap();
    let names = names();
    assert!(names.len() >= 20, "{names:?}");
    let readme = include_str!("../README.md");
    for name in names {
        assert!(
            readme.contains(&format!("`{name}`")),
            "examples/README.md does not list {name}"
        );
        let program = folder
            .join(&name)
            .with_extension(std::env::consts::EXE_EXTENSION);
        let output = Command::new(program)
            .env_remove("STRIPE_SECRET_KEY")
            .env_remove("STRIPE_WEBHOOK_SECRET")
            .env_remove("STRIPE_ACCOUNT")
            .output()
            .unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        let failed = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{name}:\n{printed}\n{failed}");
        let requests = ["Get", "Post", "Delete", "GET ", "POST ", "passed"];
        assert!(
            requests.iter().any(|request| printed.contains(request)),
            "{name} prints no request:\n{printed}"
        );
        assert!(
            !printed.contains("4242424242424242"),
            "{name} prints a card number:\n{printed}"
        );
    }
}

fn names() -> Vec<String> {
    let programs = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/bin")).unwrap();
    let mut names: Vec<_> = programs
        .map(|entry| {
            entry
                .unwrap()
                .path()
                .file_stem()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    names.sort();
    names
}
