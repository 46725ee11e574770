//! How Rust calls each operation: what the generator wrote, unpacked once.

pub mod data;

use std::fmt;
use std::io::Read;
use std::sync::OnceLock;

use flate2::read::GzDecoder;

pub use self::data::{
    Arm, Catalog, EnumValue, Event, Held, Operation, Output, Param, ParamKind, PathParam, Shape,
    Type, TypeBody, TypeId,
};

/// The bytes that `cargo xtask generate` wrote.
static PACKED: &[u8] = include_bytes!("../../catalog.json.gz");

/// Unpacked once in a process.
static CATALOG: OnceLock<Catalog> = OnceLock::new();

/// The build is broken: what was written into it cannot be read.
#[derive(Debug)]
pub struct Broken(String);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the catalog in this build cannot be read: {}", self.0)
    }
}

impl std::error::Error for Broken {}

impl Catalog {
    /// The catalog of this build.
    ///
    /// # Errors
    /// The build is broken.
    pub fn get() -> Result<&'static Self, Broken> {
        if let Some(catalog) = CATALOG.get() {
            return Ok(catalog);
        }
        let mut text = Vec::new();
        GzDecoder::new(PACKED)
            .read_to_end(&mut text)
            .map_err(|error| Broken(error.to_string()))?;
        let catalog = serde_json::from_slice(&text).map_err(|error| Broken(error.to_string()))?;
        Ok(CATALOG.get_or_init(|| catalog))
    }

    /// An operation by its id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        let operations = &self.operations;
        let found = operations.binary_search_by(|operation| operation.id.as_str().cmp(id));
        operations.get(found.ok()?)
    }

    /// A type. Every id in a catalog has one.
    pub fn type_of(&self, id: TypeId) -> &Type {
        &self.types[id]
    }
}

impl Operation {
    /// The path of the function.
    pub fn function(&self) -> &str {
        self.functions.first().map_or("", String::as_str)
    }
}

impl Param {
    /// Its position among the required ones, if it is one.
    pub fn position(&self) -> Option<usize> {
        match self.kind {
            ParamKind::Required(_, position) => Some(position),
            _ => None,
        }
    }

    /// What it holds; nothing for a constant.
    pub fn shape(&self) -> Option<&Shape> {
        match &self.kind {
            ParamKind::Required(shape, _) | ParamKind::Optional(shape) => Some(shape),
            ParamKind::ConstantText(_) | ParamKind::ConstantBool(_) => None,
        }
    }
}

/// The required parameters in the order of the arguments.
pub fn required(params: &[Param]) -> Vec<&Param> {
    let mut required: Vec<&Param> = params
        .iter()
        .filter(|param| param.position().is_some())
        .collect();
    required.sort_by_key(|param| param.position());
    required
}
