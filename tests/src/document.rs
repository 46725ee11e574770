//! The document, as the generator reads it: corrected by the overlay.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value;
use stripe_generator::{document, overlay};

/// The whole document as plain JSON.
///
/// # Errors
/// The files are not there, or are no document and overlay.
pub fn corrected() -> Result<Value, Box<dyn Error>> {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let read = |name: &str| fs::read(spec.join(name));
    let faults = |faults: stripe_generator::diagnostic::Diagnostics| faults.to_string();
    let mut document = document::load(&read("openapi.json")?).map_err(faults)?;
    overlay::parse(&read("overlay.yaml")?)
        .and_then(|overlay| overlay.apply(&mut document))
        .map_err(faults)?;
    Ok(document)
}

/// Whether the schema under a pointer is that of something which only holds other things: an array, a list object, a map, an
/// object without properties of its own. In a response it may be missing.
pub fn is_container(document: &Value, pointer: &str) -> bool {
    let mut schema = document.pointer(pointer);
    while let Some(reference) = schema.and_then(|schema| schema["$ref"].as_str()) {
        schema = document.pointer(reference.trim_start_matches('#'));
    }
    let Some(schema) = schema else {
        return false;
    };
    let properties = schema["properties"].as_object();
    match schema["type"].as_str() {
        Some("array") => true,
        Some("object") => properties.is_none_or(|properties| {
            let has = |name: &str| properties.contains_key(name);
            properties.is_empty() || has("data") && (has("has_more") || has("next_page_url"))
        }),
        _ => false,
    }
}
