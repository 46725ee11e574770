//! Reads Stripe's OpenAPI document for the mock, and writes it in the compact form that the mock carries.
//!
//! It reads the document as plain JSON and knows nothing of the generator: a fault of the generator's
//! lowering shows up where client and mock disagree. `cargo xtask generate` calls it.
#![forbid(unsafe_code)]

// The same file in the mock, which reads what is written here.
mod amounts;
#[macro_use]
#[path = "../../src/model/layout.rs"]
mod layout;
#[path = "../../src/model/data.rs"]
pub mod data;
mod operations;
mod schemas;
mod write;

use serde_json::Value;

use self::data::Model;
use self::schemas::Schemas;

/// Why a document can't be read: a JSON pointer, and what is wrong there.
pub type Fault = String;

/// The document, with the overlay applied, as the bytes that the mock carries.
///
/// # Errors
/// The document has something that the mock does not understand.
pub fn compile(document: &Value) -> Result<Vec<u8>, Fault> {
    write::bytes(&model(document)?)
}

/// The document, with the overlay applied, in the form that the mock works with.
///
/// # Errors
/// The document has something that the mock does not understand.
pub fn model(document: &Value) -> Result<Model, Fault> {
    let version = document["info"]["version"].as_str();
    let mut schemas = Schemas::new(document)?;
    let operations = operations::read(document, &mut schemas)?;
    let (schemas, components) = schemas.finish();
    Ok(Model {
        version: version.ok_or("/info/version is no text")?.to_owned(),
        operations,
        schemas,
        components,
    })
}
