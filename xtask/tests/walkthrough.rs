//! CONTRIBUTING.md walks through the last update: its commands print what it shows.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod command;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;

use crate::command::xtask;

/// Stands for lines that are left out.
const LEFT_OUT: &str = "…";

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What CONTRIBUTING.md shows below a command.
fn shown(command: &str) -> Vec<String> {
    let page = fs::read_to_string(workspace().join("CONTRIBUTING.md")).unwrap();
    let lines = page
        .lines()
        .map(|line| line.strip_prefix("   ").unwrap_or(line));
    let first = format!("$ cargo xtask {command}");
    let shown: Vec<String> = lines
        .skip_while(|line| *line != first)
        .skip(1)
        .take_while(|line| *line != "```")
        .map(str::to_owned)
        .collect();
    assert!(!shown.is_empty(), "CONTRIBUTING.md does not show `{first}`");
    shown
}

/// The folder of the workspace as it was before the last update, as far as an update reads it, and the new document beside `spec/`.
fn before_the_last_update() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (workspace().join("spec"), folder.path().join("spec"));
    fs::create_dir_all(to.join("previous")).unwrap();
    for file in ["overlay.yaml", "names.lock", "README.md"] {
        fs::copy(from.join(file), to.join(file)).unwrap();
    }
    // They are part of the client's package.
    for file in ["LICENSE-APACHE", "LICENSE-MIT", "README.md"] {
        fs::copy(workspace().join(file), folder.path().join(file)).unwrap();
    }
    fs::copy(
        from.join("openapi.json"),
        folder.path().join("openapi.json"),
    )
    .unwrap();
    let previous = fs::read_dir(from.join("previous")).unwrap().next().unwrap();
    let packed = fs::read(previous.unwrap().path()).unwrap();
    let mut document = Vec::new();
    GzDecoder::new(packed.as_slice())
        .read_to_end(&mut document)
        .unwrap();
    fs::write(to.join("openapi.json"), document).unwrap();
    folder
}

/// What is shown is what was printed, but for what is left out.
fn assert_printed(command: &str, more: &[&str], folder: &Path) {
    let arguments: Vec<&str> = command.split(' ').chain(more.iter().copied()).collect();
    let output = xtask(&arguments, folder);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let printed = String::from_utf8(output.stdout).unwrap();
    let printed: Vec<&str> = printed.lines().collect();
    let shown = shown(command);
    let mut rest = printed.as_slice();
    for (turn, part) in shown.split(|line| line.trim() == LEFT_OUT).enumerate() {
        let skipped = match part {
            [] => 0,
            part => rest
                .windows(part.len())
                .position(|lines| lines == part)
                .unwrap_or_else(|| panic!("`{command}` does not print\n{}", part.join("\n"))),
        };
        assert!(
            turn > 0 || skipped == 0,
            "`{command}` begins with {}",
            rest[0]
        );
        rest = &rest[skipped + part.len()..];
    }
    let is_whole = shown.last().is_some_and(|line| line.trim() != LEFT_OUT);
    assert!(
        !is_whole || rest.is_empty(),
        "`{command}` goes on with\n{}",
        rest.join("\n")
    );
}

#[test]
fn the_difference_is_the_one_that_is_shown() {
    let folder = before_the_last_update();
    assert_printed("diff spec/openapi.json openapi.json", &[], folder.path());
}

#[test]
fn the_update_says_what_is_shown() {
    let folder = before_the_last_update();
    assert_printed(
        "update --from openapi.json --format markdown",
        &["--root", "."],
        folder.path(),
    );
    let taken = fs::read(folder.path().join("spec/openapi.json")).unwrap();
    assert!(taken == fs::read(workspace().join("spec/openapi.json")).unwrap());
}

#[test]
fn the_way_of_a_type_is_the_one_that_is_shown() {
    assert_printed("explain tokens::create::card::Networks", &[], &workspace());
}
