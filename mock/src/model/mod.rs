//! The document that the mock goes by, built into the library.
//!
//! `mock/compile` reads `spec/openapi.json` and `spec/overlay.yaml` on its own, not through the
//! generator's IR: a fault of lowering shows up where client and mock disagree.

mod data;
#[macro_use]
mod layout;
mod read;

use std::sync::OnceLock;

pub use self::data::{
    Additional, Base, Encoding, Format, Kind, Media, Method, Model, Object, Operation, Property,
    Schema, SchemaId, Segment, Text,
};
use crate::Error;

/// The bytes that `cargo xtask generate` wrote.
static COMPACT: &[u8] = include_bytes!("../../model.bin");

/// Read once, however many mocks a process starts.
static MODEL: OnceLock<Model> = OnceLock::new();

impl Model {
    /// The document that the mock was built with.
    ///
    /// # Errors
    /// The build is broken: what was written into it cannot be read.
    pub fn get() -> Result<&'static Self, Error> {
        if let Some(model) = MODEL.get() {
            return Ok(model);
        }
        let model = read::model(COMPACT).ok_or_else(Error::model)?;
        Ok(MODEL.get_or_init(|| model))
    }

    /// A schema. Every number in a model has one.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0 as usize]
    }

    /// What a schema describes.
    pub fn kind(&self, id: SchemaId) -> &Kind {
        &self.schema(id).kind
    }

    /// The object that a schema describes, if it describes one.
    pub fn object(&self, id: SchemaId) -> Option<&Object> {
        match self.kind(id) {
            Kind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The number of a component schema.
    pub fn component(&self, name: &str) -> Option<SchemaId> {
        self.components.get(name).copied()
    }

    /// The name of a component schema; nothing for a schema that stands in another.
    pub fn component_name(&self, id: SchemaId) -> Option<&str> {
        // Components have the first numbers, in the order of their names.
        let (name, found) = self.components.iter().nth(id.0 as usize)?;
        (*found == id).then_some(name)
    }

    /// An operation by its `operationId`.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }
}

impl Object {
    /// A property by its key.
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties
            .iter()
            .find(|property| property.name == name)
    }
}

impl Method {
    /// The method as HTTP writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

impl Base {
    /// The name of the server.
    pub fn host(self) -> &'static str {
        match self {
            Self::Api => "api.stripe.com",
            Self::Files => "files.stripe.com",
            Self::MeterEvents => "meter-events.stripe.com",
            Self::Connect => "connect.stripe.com",
        }
    }
}

impl Operation {
    /// Whether it belongs to version 2 of the API: JSON, and errors of its own shape.
    pub fn is_v2(&self) -> bool {
        self.path.starts_with("/v2/")
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_model_is_that_of_the_document() {
        let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/");
        let file = |name: &str| fs::read(format!("{spec}{name}")).unwrap();
        let mut document = stripe_generator::document::load(&file("openapi.json")).unwrap();
        let overlay = stripe_generator::overlay::parse(&file("overlay.yaml")).unwrap();
        overlay.apply(&mut document).unwrap();
        let compiled = stripe_mock_model::compile(&document).unwrap();
        assert!(compiled == COMPACT, "run `cargo xtask generate`");
    }
}
