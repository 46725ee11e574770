//! What is committed is what the document gives.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::{GENERATED, lock, root};

#[test]
fn the_committed_crate_is_what_the_document_gives() {
    let folder = root().join("generated");
    let different: Vec<&String> = GENERATED
        .files
        .iter()
        .filter(|(path, text)| fs::read(folder.join(path)).ok().as_deref() != Some(text.as_bytes()))
        .map(|(path, _)| path)
        .collect();
    assert!(
        different.is_empty(),
        "run `cargo xtask generate`: {} files differ, such as {:?}",
        different.len(),
        different[0]
    );
}

#[test]
fn nothing_else_stands_in_the_committed_crate() {
    let mut found = BTreeSet::new();
    list(&root().join("generated"), "", &mut found);
    let emitted: BTreeSet<String> = GENERATED.files.keys().cloned().collect();
    let stray: Vec<&String> = found.difference(&emitted).collect();
    assert!(stray.is_empty(), "run `cargo xtask generate`: {stray:?}");
}

#[test]
fn the_committed_names_are_all_names() {
    // Not compared as values, which would print both.
    assert!(GENERATED.lock == lock(), "run `cargo xtask generate`");
}

fn list(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            if path != "target" {
                list(&entry.path(), &format!("{path}/"), found);
            }
        } else if path != "Cargo.lock" {
            found.insert(path);
        }
    }
}
