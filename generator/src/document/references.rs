//! Every `$ref` leads somewhere inside the document.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, child};

/// Checks every `$ref` of `document`, those inside extensions too.
pub(super) fn check(document: &Value) -> Result<(), Diagnostics> {
    let mut faults = Diagnostics::new();
    walk(document, document, "", Names::OfKeys, &mut faults);
    faults.finish(())
}

/// What the keys of an object are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// Words of OpenAPI.
    OfKeys,
    /// Names that the author chose: `example` is a property there, not an example.
    OfMembers,
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
                // Sample values are anybody's JSON; a `$ref` in there is data.
                if names == Names::OfKeys
                    && matches!(key.as_str(), "default" | "enum" | "example" | "examples")
                {
                    continue;
                }
                let members = names == Names::OfKeys
                    && matches!(
                        key.as_str(),
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
                let names = if members {
                    Names::OfMembers
                } else {
                    Names::OfKeys
                };
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
        if passed.contains(&next.as_str()) {
            return Some(Diagnostic::new(
                place,
                format!("`$ref` leads to {reference:?}, and from there in a circle"),
            ));
        }
        passed.push(next);
    }
}
