//! Lists every emitted type that stands for component schemas, so that a test can decode each of
//! them: what a schema became is read from the source of the client, not asked of the generator.
//!
//! A record says so itself, `impl Record for Card { … name: "card", … }`, where a merged one joins
//! its schemas with ` | `. A union of schemas says so in its documentation.

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let source = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../generated/src");
    println!("cargo::rerun-if-changed={}", source.display());
    let mut entries = Vec::new();
    read_folder(&source, &mut entries)?;
    entries.sort();
    let mut table = String::from("&[\n");
    for (schema, name) in entries {
        writeln!(
            table,
            "    ({schema:?}, || Box::new(<stripe::{name} as stripe::Decode>::blank())),"
        )?;
    }
    table.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("schemas.rs"), table)?;
    Ok(())
}

/// Adds schema and type for every type in the files of a folder.
fn read_folder(folder: &Path, entries: &mut Vec<(String, String)>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            read_folder(&entry.path(), entries)?;
        } else {
            read_file(&fs::read_to_string(entry.path())?, entries);
        }
    }
    Ok(())
}

fn read_file(text: &str, entries: &mut Vec<(String, String)>) {
    for after in text.split("\nimpl Record").skip(1) {
        // `for Name {`, on the same line or on the next.
        let name = after.split_whitespace().nth(1).unwrap_or_default();
        let schemas = quoted_after(after, " name:").unwrap_or_default();
        for schema in schemas.split(" | ").filter(|schema| !schema.is_empty()) {
            entries.push((schema.to_owned(), name.to_owned()));
        }
    }
    for after in text.split("\nstripe_runtime::union!(").skip(1) {
        let name = after.split([' ', '}']).next().unwrap_or_default();
        let documentation = text.split(&format!("\npub enum {name} ")).next();
        let schema = documentation.and_then(|text| text.rsplit_once("/// The schema `"));
        if let Some((schema, _)) = schema.and_then(|(_, rest)| rest.split_once('`')) {
            entries.push((schema.to_owned(), name.to_owned()));
        }
    }
}

fn quoted_after<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    text.split_once(start)?.1.split('"').nth(1)
}
