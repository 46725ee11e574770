//! Every `$ref` leads somewhere inside the document.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, child};

/// Checks every `$ref` of `document`, those inside extensions too.
pub(super) fn check(document: &Value) -> Result<(), Diagnostics> {
    let mut faults = Diagnostics::new();
    walk(document, document, "", Names::OfKeys, &mut faults);
    faults.finish(())
}

/// Writes every `$ref` of a document as the pointer that it is: a reference is a part of a URL, in which some signs are escaped.
pub(super) fn unescape(value: &mut Value, keys: Names) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                match inner {
                    Value::String(reference) if key == "$ref" && reference.contains('%') => {
                        if let Some(plain) = unescaped(reference) {
                            *reference = plain;
                        }
                    }
                    _ if keys == Names::OfKeys && is_sample(key) => {}
                    _ => unescape(inner, Names::inside(key, keys)),
                }
            }
        }
        Value::Array(items) => {
            for inner in items {
                unescape(inner, Names::OfKeys);
            }
        }
        _ => {}
    }
}

/// A text without the escapes of a URL; nothing if they are not ones.
fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let digits = after
            .get(..2)
            .filter(|it| it.bytes().all(|b| b.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &after[2..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).ok()
}

/// Sample values are anybody's JSON; a `$ref` in there is data.
fn is_sample(key: &str) -> bool {
    matches!(key, "default" | "enum" | "example" | "examples")
}

/// What the keys of an object are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// Words of OpenAPI.
    OfKeys,
    /// Names that the author chose: `example` is a property there, not an example.
    OfMembers,
}

impl Names {
    /// What they are inside the value of a key.
    fn inside(key: &str, around: Self) -> Self {
        let members = around == Self::OfKeys
            && matches!(
                key,
                "callbacks"
                    | "content"
                    | "encoding"
                    | "headers"
                    | "parameters"
                    | "paths"
                    | "properties"
                    | "requestBodies"
                    | "responses"
                    | "schemas"
            );
        if members {
            Self::OfMembers
        } else {
            Self::OfKeys
        }
    }
}

fn walk(document: &Value, value: &Value, place: &str, names: Names, faults: &mut Diagnostics) {
    match value {
        Value::Object(object) => {
            if let (Names::OfKeys, Some(Value::String(reference))) = (names, object.get("$ref"))
                && let Some(fault) = follow(document, reference, place)
            {
                faults.push(fault);
            }
            for (key, inner) in object {
                if names == Names::OfKeys && is_sample(key) {
                    continue;
                }
                let names = Names::inside(key, names);
                walk(document, inner, &child(place, key), names, faults);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                walk(
                    document,
                    inner,
                    &child(place, &index.to_string()),
                    Names::OfKeys,
                    faults,
                );
            }
        }
        _ => {}
    }
}

/// How many references lead on from one to the next.
const LONGEST: usize = 16;

/// Follows a reference, and those that it leads to, to something that is none.
fn follow(document: &Value, reference: &str, place: &str) -> Option<Diagnostic> {
    let mut passed = vec![reference];
    loop {
        let last = passed[passed.len() - 1];
        let Some(pointer) = last.strip_prefix('#') else {
            let message = format!("`$ref` leads out of the document, to {last:?}");
            return Some(
                Diagnostic::new(place, message).help("put what it refers to into the document"),
            );
        };
        let Some(target) = document.pointer(pointer) else {
            let message = if passed.len() == 1 {
                format!("`$ref` leads to {last:?}, which is not in the document")
            } else {
                format!(
                    "`$ref` leads to {reference:?} and on to {last:?}, which is not in the document"
                )
            };
            return Some(Diagnostic::new(place, message));
        };
        let Some(Value::String(next)) = target.get("$ref") else {
            return None;
        };
        if passed.len() == LONGEST {
            return Some(Diagnostic::new(
                place,
                format!(
                    "`$ref` leads to {reference:?}, and from there through more than {LONGEST} references"
                ),
            ));
        }
        if passed.contains(&next.as_str()) {
            return Some(Diagnostic::new(
                place,
                format!("`$ref` leads to {reference:?}, and from there in a circle"),
            ));
        }
        passed.push(next);
    }
}
