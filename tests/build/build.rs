//! Writes tables for the tests: the emitted types by the schemas that they stand for, and the paths that the places of the document must have.

mod exceptions;
mod paths;
mod types;

#[path = "../src/document.rs"]
pub mod document;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use exceptions::EXCEPTIONS;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("..");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let emitted = root.join("generated/src");
    let lock = root.join("spec/names.lock");
    for read in [&emitted, &root.join("spec")] {
        println!("cargo::rerun-if-changed={}", read.display());
    }
    types::write(&emitted, &out)?;
    let paths = paths::all(
        &document::corrected()?,
        &functions(&fs::read_to_string(lock)?),
    );
    let mut table = String::from("&[\n");
    for path in paths {
        let exception = EXCEPTIONS.iter().find(|(rule, ..)| *rule == path);
        let name = exception.map_or(path.as_str(), |(_, name, _)| name);
        writeln!(table, "    ({path:?}, size_of::<stripe::{name}>()),")?;
    }
    table.push(']');
    fs::write(out.join("paths.rs"), table)?;
    Ok(())
}

/// The functions of each operation.
fn functions(lock: &str) -> BTreeMap<String, Vec<String>> {
    let lines = lock
        .lines()
        .filter_map(|line| line.strip_prefix("operation "));
    let operations = lines.filter_map(|line| line.split_once(" = "));
    operations
        .map(|(id, functions)| {
            (
                id.to_owned(),
                functions.split(", ").map(str::to_owned).collect(),
            )
        })
        .collect()
}
