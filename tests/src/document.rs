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
