//! The input: an OpenAPI 3.0 document, read from JSON or YAML.
//!
//! Loading has two steps, because the overlay corrects the document in between: [`load`] turns bytes into plain
//! JSON, and [`Document::from_value`] gives that its types.

mod flow;
mod locate;
mod references;
mod unique;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde::de::DeserializeSeed;
use serde_json::Value;
use serde_path_to_error::{Path, Segment, Track};

use self::unique::Unique;
use crate::diagnostic::{Diagnostic, Diagnostics, child};

/// An OpenAPI document together with the JSON that it was read from.
#[derive(Clone, Debug)]
pub struct Document {
    /// The document with its types.
    pub api: OpenAPI,
    /// The same as plain JSON, keys in the order of the text.
    pub value: Value,
}

/// The largest document that is read, in bytes: seven times Stripe's.
pub const LARGEST: usize = 64 << 20;

/// Reads JSON or YAML into plain JSON, keys in the order of the text.
///
/// A text whose first character is `{` or `[` is JSON, any other is YAML.
///
/// # Errors
/// The text is not well formed, too large, or an object has a key twice; the fault names line, column and the pointer of the element where the parser stopped.
pub fn load(bytes: &[u8]) -> Result<Value, Diagnostics> {
    if bytes.len() > LARGEST {
        let message = format!(
            "the document has {} bytes, more than {LARGEST}",
            bytes.len()
        );
        return Err(Diagnostic::new("", message).into());
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let value = match text.iter().find(|byte| !byte.is_ascii_whitespace()) {
        None => return Err(Diagnostic::new("", "the document is empty").into()),
        Some(b'{' | b'[') => json(text).map_err(|_| json_fault(text))?,
        Some(_) => {
            if let Some(line) = flow::too_deep(text) {
                let message =
                    "is not well-formed YAML: recursion limit exceeded by brackets in brackets";
                return Err(Diagnostic::new("", message).at(line, 1).into());
            }
            yaml(text).map_err(|_| yaml_fault(text))?
        }
    };
    match value {
        Value::Object(_) => Ok(value),
        other => {
            Err(Diagnostic::new("", format!("expected an object, found {}", kind(&other))).into())
        }
    }
}

impl Document {
    /// Gives a document its types, and checks that every `$ref` in it leads somewhere.
    ///
    /// # Errors
    /// The document is not OpenAPI 3.0, each place that is not as OpenAPI says, each `$ref` without a target.
    pub fn from_value(mut value: Value) -> Result<Self, Diagnostics> {
        check_version(&value)?;
        references::unescape(&mut value, references::Names::OfKeys);
        if depth(&value) > DEEP {
            locate::check(&value)?;
        }
        let api = match OpenAPI::deserialize(&value) {
            Ok(api) => api,
            Err(error) => return Err(locate::faults(&value, &error)),
        };
        references::check(&value)?;
        Ok(Self { api, value })
    }

    /// What a `$ref` of this document refers to.
    pub fn resolve(&self, reference: &str) -> Option<&Value> {
        self.value.pointer(reference.strip_prefix('#')?)
    }
}

/// How deep a document is that is looked through element by element before it gets its types: what fails then is tried twice on each
/// level of schemas.
const DEEP: usize = 32;

/// How deep values stand in values.
fn depth(value: &Value) -> usize {
    let inner: &mut dyn Iterator<Item = &Value> = match value {
        Value::Object(members) => &mut members.values(),
        Value::Array(items) => &mut items.iter(),
        _ => return 0,
    };
    1 + inner.map(depth).max().unwrap_or(0)
}

/// Says "3.1" where a 3.1 document would otherwise fail in a hundred places that 3.0 has no words for.
fn check_version(value: &Value) -> Result<(), Diagnostics> {
    match value.get("openapi") {
        Some(Value::String(version)) if version == "3.0" || version.starts_with("3.0.") => Ok(()),
        Some(version) => {
            let fault = Diagnostic::new(
                "/openapi",
                format!("expected a version 3.0.x, found {version}"),
            );
            Err(fault
                .help("the generator reads OpenAPI 3.0 documents")
                .into())
        }
        None => {
            let fault = Diagnostic::new(
                "",
                "there is no `openapi` key, so this is not an OpenAPI document",
            );
            Err(fault.into())
        }
    }
}

fn json(text: &[u8]) -> Result<Value, serde_json::Error> {
    let left = unique::budget(text);
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let value = Unique::within(&left).deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

fn yaml(text: &[u8]) -> Result<Value, serde_yaml::Error> {
    let left = unique::budget(text);
    Unique::within(&left).deserialize(serde_yaml::Deserializer::from_slice(text))
}

// The parsers know line and column; the path is only tracked in a second run, so that good documents do not pay for it.

fn json_fault(text: &[u8]) -> Diagnostics {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let mut track = Track::new();
    let left = unique::budget(text);
    let result = Unique::within(&left)
        .deserialize(serde_path_to_error::Deserializer::new(
            &mut deserializer,
            &mut track,
        ))
        .and_then(|_| deserializer.end());
    let Err(error) = result else {
        return Diagnostic::new("", "is not well-formed JSON").into();
    };
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let message = message
        .strip_suffix(&format!(" at line {line} column {column}"))
        .unwrap_or(&message);
    Diagnostic::new(
        pointer(&track.path()),
        format!("is not well-formed JSON: {message}"),
    )
    .at(line, column)
    .into()
}

fn yaml_fault(text: &[u8]) -> Diagnostics {
    let mut track = Track::new();
    let deserializer = serde_yaml::Deserializer::from_slice(text);
    let left = unique::budget(text);
    let result = Unique::within(&left).deserialize(serde_path_to_error::Deserializer::new(
        deserializer,
        &mut track,
    ));
    let Err(error) = result else {
        return Diagnostic::new("", "is not well-formed YAML").into();
    };
    let fault = Diagnostic::new(
        pointer(&track.path()),
        format!("is not well-formed YAML: {error}"),
    );
    match error.location() {
        Some(place) => fault.at(place.line(), place.column()).into(),
        None => fault.into(),
    }
}

/// The JSON pointer of a tracked path.
pub(crate) fn pointer(path: &Path) -> String {
    path.iter()
        .fold(String::new(), |pointer, segment| match segment {
            Segment::Seq { index } => child(&pointer, &index.to_string()),
            Segment::Map { key } => child(&pointer, key),
            Segment::Enum { .. } | Segment::Unknown => pointer,
        })
}

/// The JSON type of a value, with its article, for messages.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests;
