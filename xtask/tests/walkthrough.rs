//! CONTRIBUTING.md walks through an update: its commands are run, in their order, and print what it shows.
//!
//! The documents are small and stay as they are, so that the page does not change with each of Stripe's.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod command;
mod workspace;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::json;

use crate::command::xtask;
use crate::workspace::{next, workspace};

/// Stands for lines that are left out.
const LEFT_OUT: &str = "…";

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The commands that CONTRIBUTING.md shows with what they print, in their order.
fn shown() -> Vec<(String, Vec<String>)> {
    let page = fs::read_to_string(repository().join("CONTRIBUTING.md")).unwrap();
    let mut shown: Vec<(String, Vec<String>)> = Vec::new();
    let mut is_shown = false;
    for line in page.lines() {
        let line = line.strip_prefix("   ").unwrap_or(line);
        if let Some(command) = line.strip_prefix("$ cargo xtask ") {
            shown.push((command.to_owned(), Vec::new()));
            is_shown = true;
        } else if line == "```" {
            is_shown = false;
        } else if is_shown && let Some((_, lines)) = shown.last_mut() {
            lines.push(line.to_owned());
        }
    }
    shown
}

/// What is shown is what was printed, but for what is left out.
fn assert_printed(command: &str, shown: &[String], output: &Output) {
    let bytes = match output.status.success() {
        true => &output.stdout,
        false => &output.stderr,
    };
    let printed = String::from_utf8_lossy(bytes);
    let lines: Vec<&str> = printed.lines().map(str::trim_end).collect();
    let mut rest = lines.as_slice();
    for (turn, part) in shown.split(|line| line.trim() == LEFT_OUT).enumerate() {
        let skipped = match part {
            [] => 0,
            part => rest
                .windows(part.len())
                .position(|lines| lines == part)
                .unwrap_or_else(|| {
                    panic!(
                        "`{command}` does not print\n{}\nbut\n{printed}",
                        part.join("\n")
                    )
                }),
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
fn the_commands_of_an_update_print_what_is_shown() {
    let mut new = next();
    let mood = json!({"type": "string", "enum": ["calm", "cross", "pining"]});
    new["components"]["schemas"]["parrot"]["properties"]["mood"] = mood;
    let folder = workspace(new.to_string().as_bytes());
    let mut broken = new;
    let properties = &mut broken["components"]["schemas"]["parrot"]["properties"];
    properties["wings"] = json!({"not": {}});
    properties.as_object_mut().unwrap().remove("name");
    broken["components"]["schemas"]["parrot"]["required"] = json!(["id", "object"]);
    fs::rename(
        folder.path().join("new"),
        folder.path().join("root/openapi.json"),
    )
    .unwrap();
    fs::write(folder.path().join("root/broken.json"), broken.to_string()).unwrap();
    let root = folder.path().join("root");
    let shown = shown();
    let of_updates = shown
        .iter()
        .filter(|(command, _)| !command.starts_with("explain "));
    let mut commands = Vec::new();
    for (command, lines) in of_updates {
        let words = command.split(' ');
        // Another workspace than the one that the command belongs to.
        let is_update = command.starts_with("update ");
        let more: &[&str] = if is_update {
            &["--root", "."]
        } else {
            &["--no-overlay"]
        };
        let words: Vec<&str> = words.chain(more.iter().copied()).collect();
        assert_printed(command, lines, &xtask(&words, &root));
        commands.push(command.as_str());
    }
    let expected = [
        "update --from openapi.json --dry-run",
        "update --from broken.json",
        "update --from openapi.json",
        "diff spec/previous/2026-04-22.dahlia.json.gz spec/openapi.json",
    ];
    assert_eq!(commands, expected);
    let changelog = fs::read_to_string(root.join("CHANGELOG.md")).unwrap();
    assert!(
        changelog.contains("\n## API 2026-05-27.dahlia\n"),
        "{changelog}"
    );
}

/// Of the real document, that the command says it in this way, whatever the lines are on which things stand.
#[test]
fn the_way_of_a_type_is_the_one_that_is_shown() {
    let shown = shown();
    let mut found = shown
        .iter()
        .filter(|(command, _)| command.starts_with("explain "));
    let (command, lines) = found.next().unwrap();
    let words: Vec<&str> = command.split(' ').collect();
    assert_printed(command, lines, &xtask(&words, &repository()));
}
