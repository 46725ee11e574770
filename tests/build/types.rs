//! Lists every emitted type that stands for component schemas, so that a test can decode each of
//! them: what a schema became is read from the source of the client, not asked of the generator.
//!
//! A record says so itself, `impl Record for Card { … name: "card", … }`, where a merged one joins
//! its schemas with ` | `. A union of schemas says so in its documentation. What stands for a part of a schema is listed
//! with the others for its size.

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Reads the source of the client, and writes `schemas.rs` and `sizes.rs`.
pub(crate) fn write(source: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let mut found = Found::default();
    let root = fs::read_to_string(source.join("lib.rs"))?;
    read_folder(source, "stripe", &root, &mut found)?;
    // A schema that says the same as another has the same type, under a name of its own.
    let exports = root
        .lines()
        .filter_map(|line| line.strip_prefix("pub use crate::"));
    for (_, name) in exports.filter_map(|line| line.split_once(" as ")) {
        let name = name.trim_end_matches(';');
        if name.starts_with(char::is_uppercase) {
            found.entries.push((snake(name), format!("stripe::{name}")));
        }
    }
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
            "    ({schema:?}, || Box::new(<{name} as stripe::Decode>::blank())),"
        )?;
    }
    table.push(']');
    fs::write(out.join("schemas.rs"), table)?;
    let mut table = String::from("&[\n");
    for name in types {
        writeln!(table, "    ({name:?}, size_of::<{name}>()),")?;
    }
    table.push(']');
    fs::write(out.join("sizes.rs"), table)?;
    Ok(())
}

/// What the source has: schemas with the types that stand for them, and all types that are received.
#[derive(Default)]
struct Found {
    entries: Vec<(String, String)>,
    types: Vec<String>,
}

/// Adds schema and type for every type in the files of the folder of a module, given the module's source.
fn read_folder(
    folder: &Path,
    module: &str,
    source: &str,
    found: &mut Found,
) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) = path.file_stem().and_then(|name| name.to_str()) else {
            continue;
        };
        if path.is_dir() || name == "lib" {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        // What is in a private module is exported by the one around it.
        let inner = ["", "r#"].map(|raw| format!("{raw}{name}"));
        let is_public = |name: &&String| source.contains(&format!("pub mod {name};"));
        let inner = match inner.iter().find(is_public) {
            Some(name) => format!("{module}::{name}"),
            None => module.to_owned(),
        };
        read_file(&text, &inner, found);
        let below = path.with_extension("");
        if below.is_dir() {
            read_folder(&below, &inner, &text, found)?;
        }
    }
    Ok(())
}

fn read_file(text: &str, module: &str, found: &mut Found) {
    for after in text.split("\nimpl rt::Record").skip(1) {
        // `for Name {`, on the same line or on the next.
        let name = after.split_whitespace().nth(1).unwrap_or_default();
        let path = format!("{module}::{name}");
        let schemas = quoted_after(after, " name:").unwrap_or_default();
        for schema in schemas.split(" | ").filter(|schema| !schema.is_empty()) {
            found.entries.push((schema.to_owned(), path.clone()));
        }
        found.types.push(path);
    }
    for after in text.split("\nrt::union!(").skip(1) {
        let name = after.split([' ', '}']).next().unwrap_or_default();
        let path = format!("{module}::{name}");
        let documentation = text.split(&format!("\npub enum {name} ")).next();
        let schema = documentation.and_then(|text| text.rsplit_once("/// Any of the objects of `"));
        let schema = schema.and_then(|(_, rest)| rest.split_once('`'));
        // What is nested in an object is no schema of its own.
        if let Some((schema, _)) = schema.filter(|(place, _)| !place.contains(['/', '|'])) {
            found.entries.push((schema.to_owned(), path.clone()));
        }
        found.types.push(path);
    }
}

/// `DeletedPaymentSource` stands for `deleted_payment_source`.
fn snake(name: &str) -> String {
    let mut schema = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !schema.is_empty() {
            schema.push('_');
        }
        schema.push(letter.to_ascii_lowercase());
    }
    schema
}

fn quoted_after<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    text.split_once(start)?.1.split('"').nth(1)
}
