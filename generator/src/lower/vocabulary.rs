//! Which keywords a schema may use.
//!
//! The typed reading of a document passes over keywords that it does not expect; here they are
//! found, so that nothing in the document is left out in silence.

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics, child};
use crate::document::Document;

/// Keywords that say nothing about types: annotations and checks of values.
const ANNOTATIONS: &[&str] = &[
    "title",
    "description",
    "default",
    "example",
    "deprecated",
    "nullable",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "maxLength",
    "minLength",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// The checks of values that only go with some types.
const CHECKS: &[(&[&str], &[&str])] = &[
    (&["maxLength", "minLength", "pattern"], &["string"]),
    (
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
        &["integer", "number"],
    ),
    (&["minItems", "maxItems", "uniqueItems"], &["array"]),
    (&["minProperties", "maxProperties"], &["object"]),
];

/// Finds keywords that the lowering does not know, or does not know together.
pub(super) fn check(document: &Document) -> Diagnostics {
    let mut faults = Diagnostics::new();
    find_schemas(&document.value, "", &mut faults);
    faults
}

/// Walks the parts of a document that are not schemas until it meets one.
fn find_schemas(value: &Value, pointer: &str, faults: &mut Diagnostics) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let pointer = child(pointer, key);
                match key.as_str() {
                    "schema" => schema(value, &pointer, faults),
                    "schemas" => each(value, &pointer, faults),
                    key if key.starts_with("x-") => {}
                    "example" | "examples" => {}
                    _ => find_schemas(value, &pointer, faults),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                find_schemas(item, &child(pointer, &index.to_string()), faults);
            }
        }
        _ => {}
    }
}

fn each(value: &Value, pointer: &str, faults: &mut Diagnostics) {
    for (key, value) in value.as_object().into_iter().flatten() {
        schema(value, &child(pointer, key), faults);
    }
}

fn schema(value: &Value, pointer: &str, faults: &mut Diagnostics) {
    let Some(object) = value.as_object() else {
        faults.error(pointer, "a schema that is not an object");
        return;
    };
    let allowed = allowed(object);
    for (key, value) in object {
        let here = child(pointer, key);
        if let Some((_, types)) = CHECKS.iter().find(|(keys, _)| keys.contains(&key.as_str()))
            && let Some(kind) = object.get("type").and_then(Value::as_str)
            && !types.contains(&kind)
        {
            let message = format!(
                "`{key}` checks {}, and this is `{kind}`",
                types.join(" and ")
            );
            faults.push(
                Diagnostic::new(&here, message)
                    .help("it says nothing here: remove it with an action in the overlay"),
            );
            continue;
        }
        if key.starts_with("x-") || ANNOTATIONS.contains(&key.as_str()) {
            continue;
        }
        if !allowed.contains(&key.as_str()) {
            faults.push(
                Diagnostic::new(&here, format!("the keyword `{key}` is not understood here")).help(
                    "remove it with an action in the overlay if it does not matter for types, \
                     or teach `lower` this construct",
                ),
            );
            continue;
        }
        match key.as_str() {
            "properties" => each(value, &here, faults),
            "items" => schema(value, &here, faults),
            "additionalProperties" if value.is_object() => schema(value, &here, faults),
            "anyOf" | "oneOf" => {
                for (index, arm) in value.as_array().into_iter().flatten().enumerate() {
                    schema(arm, &child(&here, &index.to_string()), faults);
                }
            }
            _ => {}
        }
    }
}

/// The keywords that belong together with the one that decides what the schema is.
fn allowed(object: &Map<String, Value>) -> &'static [&'static str] {
    match object.get("type").and_then(Value::as_str) {
        Some("object") => &["type", "properties", "required", "additionalProperties"],
        Some("array") => &["type", "items"],
        Some("string" | "integer" | "number") => &["type", "format", "enum"],
        Some("boolean") => &["type", "enum"],
        Some(_) => &[],
        None if object.contains_key("$ref") => &["$ref"],
        None => &["anyOf", "oneOf"],
    }
}
