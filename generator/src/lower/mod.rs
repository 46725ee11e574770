//! From the document to the [`Ir`]: the one stage that knows OpenAPI.
//!
//! Every place of the document becomes a type of its own here; sharing, merging and naming are
//! for the passes that follow. A construct that is not understood is an error with its JSON
//! pointer, never something left out.

mod arguments;
mod at;
mod events;
mod flavour;
mod operation;
mod readable;
mod received;
mod sendable;
mod sent;
mod servers;
mod union;
mod vocabulary;
mod wire;

use std::borrow::Borrow;
use std::collections::BTreeMap;

use openapiv3::{ReferenceOr, Schema, SchemaData};

use self::at::At;
use crate::diagnostic::{Diagnostic, Diagnostics, child};
use crate::document::Document;
use crate::ir::{Events, Ir, Place, TypeBody, TypeDef};
use crate::markdown::to_markdown;

/// Lowers a whole document.
///
/// # Errors
/// Everything in the document that has no counterpart in the [`Ir`], each with its JSON pointer.
pub fn lower(document: &Document) -> Result<Ir, Diagnostics> {
    let mut faults = vocabulary::check(document);
    readable::check(document, &mut faults);
    wire::check(document, &mut faults);
    let mut lowering = Lowering {
        document,
        types: BTreeMap::new(),
        deleted_twins: BTreeMap::new(),
        identified: BTreeMap::new(),
        faults,
    };
    lowering.find_identified_objects();
    lowering.components();
    let operations = lowering.operations();
    lowering.note_deleted_twins();
    let events = events::rules(document, &mut lowering.faults).map(|rules| Events {
        names: Place::parse(&rules.names),
        rules,
        kinds: Vec::new(),
        objects: BTreeMap::new(),
        notified_path: String::new(),
    });
    let ir = Ir {
        api_version: document.api.info.version.clone(),
        types: lowering.types,
        operations,
        own: BTreeMap::new(),
        argument_order: arguments::order(document, &mut lowering.faults),
        events,
    };
    sendable::check(&ir, &mut lowering.faults);
    flavour::blame(document, lowering.faults).finish(ir)
}

/// The state of the stage.
struct Lowering<'a> {
    document: &'a Document,
    types: BTreeMap<Place, TypeDef>,
    /// From a type to the type that remains of it once deleted.
    deleted_twins: BTreeMap<Place, Place>,
    /// From the `object` constants of the objects that have an id to the kind of the id: the constant itself, or the one of another
    /// object that has the same ids.
    identified: BTreeMap<String, String>,
    faults: Diagnostics,
}

impl<'a> Lowering<'a> {
    fn schemas(&self) -> impl Iterator<Item = (&'a str, &'a ReferenceOr<Schema>)> + use<'a> {
        self.document
            .api
            .components
            .iter()
            .flat_map(|components| &components.schemas)
            .map(|(key, schema)| (key.as_str(), schema))
    }

    /// A component schema by its key.
    fn schema(&self, key: &str) -> Option<&'a Schema> {
        match self.document.api.components.as_ref()?.schemas.get(key)? {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { reference } => self.schema(component_key(reference)?),
        }
    }

    fn components(&mut self) {
        for (key, schema) in self.schemas() {
            let at = At::component(key);
            match schema {
                ReferenceOr::Item(schema) => self.component(schema, &at),
                ReferenceOr::Reference { .. } => self.fault(
                    &at,
                    "a component schema that is only a reference to another is not supported",
                ),
            }
        }
    }

    /// Which kinds of object can be referred to by id: those with a constant `object` and an `id`.
    fn find_identified_objects(&mut self) {
        for (_, schema) in self.schemas() {
            let ReferenceOr::Item(schema) = schema else {
                continue;
            };
            if let Some(object) = self.object_constant(schema)
                && let Some(id) = received::property(schema, "id")
            {
                let kind = id_of(&id.schema_data).unwrap_or(object);
                self.identified.insert(object.to_owned(), kind.to_owned());
            }
        }
    }

    /// The `object` constant of a schema.
    fn object_constant(&self, schema: &'a Schema) -> Option<&'a str> {
        received::constant_text(received::property(schema, "object")?)
    }

    fn note_deleted_twins(&mut self) {
        for (place, twin) in &self.deleted_twins {
            match self.types.get_mut(place).map(|found| &mut found.body) {
                Some(TypeBody::Record(record)) => record.deleted_twin = Some(twin.clone()),
                Some(TypeBody::Union(union)) => union.deleted_twin = Some(twin.clone()),
                _ => self.faults.error(
                    String::new(),
                    format!("{twin} is the deleted twin of {place}, which is no object"),
                ),
            }
        }
    }

    /// Notes a new type at a place, and gives back the place.
    fn define(&mut self, at: &At, data: &SchemaData, body: TypeBody) -> Place {
        let place = at.place.clone();
        self.types.insert(
            place.clone(),
            TypeDef {
                doc: describe(data),
                pointer: at.pointer.clone(),
                places: vec![place.clone()],
                pointers: vec![at.pointer.clone()],
                body,
            },
        );
        place
    }

    fn fault(&mut self, at: &At, message: impl Into<String>) {
        self.faults.error(&at.pointer, message);
    }

    fn fault_with_help(&mut self, at: &At, message: impl Into<String>, help: &str) {
        self.faults
            .push(Diagnostic::new(&at.pointer, message).help(help));
    }
}

/// The key in `#/components/schemas/{key}`.
fn component_key(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

/// A schema's description as Markdown.
fn describe(data: &SchemaData) -> String {
    data.description
        .as_deref()
        .map(to_markdown)
        .unwrap_or_default()
}

/// Whether a schema carries an extension that is set to `true`.
fn is_marked(data: &SchemaData, extension: &str) -> bool {
    data.extensions.get(extension) == Some(&serde_json::Value::Bool(true))
}

/// The kind of object that a text is the id of, where the document says it.
fn id_of(data: &SchemaData) -> Option<&str> {
    data.extensions.get("x-id-of")?.as_str()
}

/// Whether the value of a schema must never be printed.
fn is_secret(data: &SchemaData) -> bool {
    is_marked(data, "x-sensitive")
}

/// A schema by reference, whether or not `openapiv3` keeps it in a box.
fn borrowed<S: Borrow<Schema>>(schema: &ReferenceOr<S>) -> ReferenceOr<&Schema> {
    match schema {
        ReferenceOr::Item(schema) => ReferenceOr::Item(schema.borrow()),
        ReferenceOr::Reference { reference } => ReferenceOr::Reference {
            reference: reference.clone(),
        },
    }
}

/// The pointer of an operation in the document.
fn operation_pointer(path: &str, method: &str) -> String {
    child(&child("/paths", path), method)
}
