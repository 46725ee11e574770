//! Imports between the folders of `src/` run one way, as the table in ARCHITECTURE.md has them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

/// From the lowest on: each may use those before it.
const LAYERS: [&str; 12] = [
    "codec",
    "scalar",
    "shape",
    "response",
    "transport",
    "request",
    "client",
    "paging",
    "oauth",
    "event",
    "webhook",
    "blocking",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
}

/// A source without comments and unit tests.
fn code(path: &Path) -> String {
    let source = fs::read_to_string(path).unwrap();
    let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap();
    source
        .lines()
        .map(|line| line.split("//").next().unwrap())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The first names after `crate::`, of `crate::{a::b, c}` those of `a` and `c`.
fn imports(code: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        // What macros expand to names the root.
        if code[..at].ends_with('$') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        let Some(group) = rest.strip_prefix('{') else {
            names.push(first_word(rest));
            continue;
        };
        let (mut depth, mut start) = (0, 0);
        for (index, character) in group.char_indices() {
            match character {
                '{' => depth += 1,
                '}' if depth == 0 => {
                    names.push(first_word(&group[start..]));
                    break;
                }
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    names.push(first_word(&group[start..]));
                    start = index + 1;
                }
                _ => {}
            }
        }
    }
    names
}

fn first_word(text: &str) -> &str {
    let text = text.trim_start();
    let end = text.find(|character: char| !character.is_alphanumeric() && character != '_');
    &text[..end.unwrap_or(text.len())]
}

/// Which folder each public name comes from.
fn exports(root: &str) -> HashMap<&str, &str> {
    let mut names = HashMap::new();
    for (at, _) in root.match_indices("pub use ") {
        let statement = root[at + "pub use ".len()..].split(';').next().unwrap();
        let statement = statement.strip_prefix("crate::").unwrap_or(statement);
        let layer = first_word(statement);
        let list = statement.rsplit("::").next().unwrap();
        for name in list.trim_matches(['{', '}']).split(',') {
            names.insert(name.trim(), layer);
        }
    }
    names
}

#[test]
fn a_folder_uses_those_below_it_only() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let root = code(&folder.join("lib.rs"));
    let exports = exports(&root);
    let layer = |name: &str| LAYERS.iter().position(|layer| *layer == name);
    let mut paths = Vec::new();
    sources(&folder, &mut paths);
    let (mut count, mut upward) = (0, Vec::new());
    for path in paths {
        let place = path.strip_prefix(&folder).unwrap();
        let top = place.iter().next().unwrap().to_str().unwrap();
        let Some(own) = layer(top.trim_end_matches(".rs")) else {
            assert_eq!(top, "lib.rs", "a folder that is not in the table");
            continue;
        };
        for name in imports(&code(&path)) {
            let target = layer(exports.get(name).copied().unwrap_or(name));
            count += usize::from(target.is_some());
            if target.is_some_and(|target| target > own) {
                upward.push(format!("{}: {name}", place.display()));
            }
        }
    }
    assert!(count > 300, "{count}");
    assert!(upward.is_empty(), "{upward:#?}");
}
