//! The index of the emitted source: what each type and each request has.

use std::collections::{BTreeMap, BTreeSet};

use super::file;
use super::rust_type::RustType;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Everything that the comparison asks of the source. Types go by their full paths.
#[derive(Default)]
pub(super) struct Emitted {
    /// What is received, by type.
    pub(super) records: BTreeMap<String, Record>,
    /// The types of records that stand for a component schema.
    pub(super) by_schema: BTreeMap<String, Vec<String>>,
    /// The values of enums, by type.
    pub(super) enums: BTreeMap<String, BTreeSet<String>>,
    /// The types of a union's arms, by type.
    pub(super) unions: BTreeMap<String, Vec<RustType>>,
    /// The choices among what can be sent, by type.
    pub(super) choices: BTreeMap<String, Choice>,
    /// Objects that are sent, by type.
    pub(super) params: BTreeMap<String, Params>,
    /// The requests of an operation, by its id.
    pub(super) requests: BTreeMap<String, Vec<Request>>,
    /// The types of ids.
    pub(super) ids: BTreeSet<String>,
    /// From a type to what is left of it once deleted.
    pub(super) deleted: BTreeMap<String, RustType>,
    /// From a type to the type of its id.
    pub(super) resource_ids: BTreeMap<String, RustType>,
}

/// An object that is received.
#[derive(Default)]
pub(super) struct Record {
    /// The component schemas that it stands for.
    pub(super) schemas: Vec<String>,
    /// Constants by their name on the wire.
    pub(super) constants: BTreeMap<String, String>,
    /// Types of fields by their name on the wire.
    pub(super) fields: BTreeMap<String, RustType>,
}

/// One of several kinds of value.
#[derive(Default)]
pub(super) struct Choice {
    pub(super) words: BTreeSet<String>,
    pub(super) held: Vec<RustType>,
}

/// What can be set, by its name on the wire.
pub(super) type Params = BTreeMap<String, Param>;

/// Something that can be set.
#[derive(Debug, Clone, Default)]
pub(super) struct Param {
    /// What it takes; nothing for a constant.
    pub(super) takes: Option<RustType>,
    /// What is sent without being asked for.
    pub(super) constant: Option<String>,
    /// Whether it can be cleared.
    pub(super) clears: bool,
}

/// A request, and the function that makes it.
pub(super) struct Request {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) base: String,
    pub(super) body: String,
    pub(super) output: RustType,
    pub(super) error: Option<RustType>,
    /// How many arguments of the function go into the path.
    pub(super) path_arguments: usize,
    pub(super) params: Params,
}

impl Emitted {
    /// Reads the Rust among the files of a crate.
    pub(super) fn read(sources: &BTreeMap<String, String>) -> Result<Self, Diagnostics> {
        let mut emitted = Self::default();
        let mut faults = Diagnostics::new();
        for (path, text) in sources.iter().filter(|(path, _)| path.ends_with(".rs")) {
            if let Err(error) = file::read(path, text, &mut emitted) {
                let message = format!("{path} is no Rust as it is emitted: {error}");
                faults.push(Diagnostic::new("", message));
            }
        }
        for (name, record) in &emitted.records {
            for schema in &record.schemas {
                let types = emitted.by_schema.entry(schema.clone()).or_default();
                types.push(name.clone());
            }
        }
        faults.finish(emitted)
    }
}
