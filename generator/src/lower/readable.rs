//! Whether names and values are readable text.
//!
//! They come into names, literals and comments of the crate. A line break, another control character or one that turns the direction of
//! writing would end a comment, or show something else than is there; Rust refuses most of them as well.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, child};
use crate::document::Document;
use crate::markdown::is_readable;

/// Keys whose texts come into the crate as they are. Descriptions and summaries are made readable.
const TEXTS: &[&str] = &["enum", "name", "operationId", "title", "url"];

/// Finds names and values that are not.
pub(super) fn check(document: &Document, faults: &mut Diagnostics) {
    version(&document.api.info.version, faults);
    walk(&document.value, "", faults);
}

fn walk(value: &Value, pointer: &str, faults: &mut Diagnostics) {
    match value {
        Value::Object(members) => {
            for (key, inner) in members {
                let here = child(pointer, key);
                text(key, &here, faults);
                if key.starts_with("x-")
                    || matches!(key.as_str(), "default" | "example" | "examples")
                {
                    continue;
                }
                if TEXTS.contains(&key.as_str()) {
                    texts(inner, &here, faults);
                }
                walk(inner, &here, faults);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                walk(inner, &child(pointer, &index.to_string()), faults);
            }
        }
        _ => {}
    }
}

fn texts(value: &Value, pointer: &str, faults: &mut Diagnostics) {
    match value {
        Value::String(found) => text(found, pointer, faults),
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                if let Value::String(found) = inner {
                    text(found, &child(pointer, &index.to_string()), faults);
                }
            }
        }
        _ => {}
    }
}

fn text(text: &str, pointer: &str, faults: &mut Diagnostics) {
    if let Some(sign) = text.chars().find(|c| !is_readable(*c)) {
        let message = format!(
            "a name or value with the character U+{:04X}, which breaks a line or the direction of writing",
            u32::from(sign)
        );
        faults.push(
            Diagnostic::new(pointer, message)
                .help("correct the document with an action in the overlay"),
        );
    }
}

/// The version goes out in a header with every request.
fn version(version: &str, faults: &mut Diagnostics) {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '+');
    if version.is_empty() || !version.chars().all(is_plain) {
        let message = format!("the version {version:?} cannot be sent in a header");
        faults.push(
            Diagnostic::new("/info/version", message)
                .help("it is made of ASCII letters, digits, `-`, `.`, `_` and `+`"),
        );
    }
}
