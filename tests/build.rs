//! Lists every emitted type that stands for component schemas, so that a test can decode each of
//! them: what a schema became is read from the source of the client, not asked of the generator.
//!
//! A record says so itself, `impl Record for Card { … name: "card", … }`, where a merged one joins
//! its schemas with ` | `. A union of schemas says so in its documentation. What stands for a part of a schema is listed
//! with the others for its size.

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let source = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../generated/src");
    println!("cargo::rerun-if-changed={}", source.display());
    let mut found = Found::default();
    read_folder(&source, &mut found)?;
    let Found {
        mut entries,
        mut types,
    } = found;
    entries.sort();
    types.sort();
    let mut table = String::from("&[\n");
    for (schema, name) in entries {
        writeln!(
            table,
            "    ({schema:?}, || Box::new(<stripe::{name} as stripe::Decode>::blank())),"
        )?;
    }
    table.push(']');
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("schemas.rs"), table)?;
    let mut table = String::from("&[\n");
    for name in types {
        writeln!(table, "    ({name:?}, size_of::<stripe::{name}>()),")?;
    }
    table.push(']');
    fs::write(Path::new(&out).join("sizes.rs"), table)?;
    Ok(())
}

/// What the source has: schemas with the types that stand for them, and all types that are received.
#[derive(Default)]
struct Found {
    entries: Vec<(String, String)>,
    types: Vec<String>,
}

/// Adds schema and type for every type in the files of a folder.
fn read_folder(folder: &Path, found: &mut Found) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            read_folder(&entry.path(), found)?;
        } else {
            read_file(&fs::read_to_string(entry.path())?, found);
        }
    }
    Ok(())
}

fn read_file(text: &str, found: &mut Found) {
    for after in text.split("\nimpl Record").skip(1) {
        // `for Name {`, on the same line or on the next.
        let name = after.split_whitespace().nth(1).unwrap_or_default();
        found.types.push(name.to_owned());
        let schemas = quoted_after(after, " name:").unwrap_or_default();
        for schema in schemas.split(" | ").filter(|schema| !schema.is_empty()) {
            found.entries.push((schema.to_owned(), name.to_owned()));
        }
    }
    for after in text.split("\nstripe_runtime::union!(").skip(1) {
        let name = after.split([' ', '}']).next().unwrap_or_default();
        found.types.push(name.to_owned());
        let documentation = text.split(&format!("\npub enum {name} ")).next();
        let schema = documentation.and_then(|text| text.rsplit_once("/// The schema `"));
        if let Some((schema, _)) = schema.and_then(|(_, rest)| rest.split_once('`')) {
            found.entries.push((schema.to_owned(), name.to_owned()));
        }
    }
}

fn quoted_after<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    text.split_once(start)?.1.split('"').nth(1)
}
