//! What is committed is what the document gives.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use stripe_generator::contract::contract;

use crate::{ANALYSIS, GENERATED, lock, root};

#[test]
fn the_committed_crate_is_what_the_document_gives() {
    let different = different(&root().join("generated"), &GENERATED.files);
    assert!(
        different.is_empty(),
        "run `cargo xtask generate`: {} files differ, such as {:?}",
        different.len(),
        different[0]
    );
}

#[test]
fn nothing_else_stands_in_the_committed_crate() {
    let mut stray = stray(&root().join("generated"), &GENERATED.files);
    // They come from the root of the repository: see `xtask/src/package.rs`.
    stray.retain(|path| !["LICENSE-APACHE", "LICENSE-MIT", "README.md"].contains(&path.as_str()));
    assert!(stray.is_empty(), "run `cargo xtask generate`: {stray:?}");
}

#[test]
fn the_committed_contract_is_what_the_document_gives() {
    let contract = contract(&ANALYSIS).unwrap();
    let folder = root().join("tests/contract/src/generated");
    let different = different(&folder, &contract);
    assert!(
        different.is_empty(),
        "run `cargo xtask generate`: {different:?}"
    );
    let stray = stray(&folder, &contract);
    assert!(stray.is_empty(), "run `cargo xtask generate`: {stray:?}");
}

#[test]
fn the_committed_names_are_all_names() {
    // Not compared as values, which would print both.
    assert!(GENERATED.lock == lock(), "run `cargo xtask generate`");
}

/// The files that are not in the folder as they should be.
fn different<'f>(folder: &Path, files: &'f BTreeMap<String, String>) -> Vec<&'f String> {
    files
        .iter()
        .filter(|(path, text)| fs::read(folder.join(path)).ok().as_deref() != Some(text.as_bytes()))
        .map(|(path, _)| path)
        .collect()
}

/// The files in the folder that should not be there.
fn stray(folder: &Path, files: &BTreeMap<String, String>) -> Vec<String> {
    let mut found = BTreeSet::new();
    list(folder, "", &mut found);
    found.retain(|path| !files.contains_key(path));
    found.into_iter().collect()
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
