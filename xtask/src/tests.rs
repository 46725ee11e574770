//! Commands that stand in other files are commands.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;

use clap::Parser;

use crate::{Command, project};

/// The commands in a file: what follows `cargo xtask` at the beginning of a line, up to the end of the command.
fn commands(file: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(project::root().join(file)).unwrap();
    let mut commands = Vec::new();
    for line in text.lines() {
        let mut line = line.trim_start();
        for before in ["- ", "run: ", "$ "] {
            line = line.strip_prefix(before).unwrap_or(line);
        }
        let Some(rest) = line.strip_prefix("cargo xtask ") else {
            continue;
        };
        let end = rest.find(['>', '|', '#', '&', ';']).unwrap_or(rest.len());
        let words = rest[..end].split_whitespace();
        let words = words.map(|word| word.trim_matches(['"', '\'']).to_owned());
        commands.push(words.collect());
    }
    commands
}

fn assert_parsed(file: &str, least: usize) {
    let commands = commands(file);
    assert!(commands.len() >= least, "{file}: {commands:?}");
    for command in commands {
        let words = ["cargo xtask"]
            .into_iter()
            .chain(command.iter().map(String::as_str));
        if let Err(error) = Command::try_parse_from(words) {
            panic!("{file}: cargo xtask {}: {error}", command.join(" "));
        }
    }
}

#[test]
fn the_commands_of_the_workflow_are_commands() {
    assert_parsed(".github/workflows/spec-update.yml", 1);
}

#[test]
fn the_commands_that_newcomers_are_told_are_commands() {
    assert_parsed("CONTRIBUTING.md", 4);
}
