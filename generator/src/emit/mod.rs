//! From the IR and its names to Rust: what goes into which file.
//!
//! One small module per construct; nothing is decided here that the stages before could decide.

mod cargo;
mod choice;
mod docs;
mod endpoint;
mod events;
mod example;
mod file;
mod gate;
mod ids;
mod module;
mod object;
mod open_enum;
mod params;
mod places;
mod record;
mod root;
mod rust;
mod sent;
mod text;
mod tree;
mod union;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use self::endpoint::is_expand;
pub use self::file::{Item, SourceFile};
pub(crate) use self::params::required;
pub(crate) use self::rust::ident;
use self::tree::Tree;
use crate::features::Features;
use crate::ir::{Ir, Place, Shape, TypeBody};
use crate::names::{Names, feature};

/// What emission needs to know.
pub struct Emission<'a> {
    /// The API.
    pub ir: &'a Ir,
    /// Its names.
    pub names: &'a Names,
    /// What each feature needs.
    pub features: &'a Features,
}

/// How the emitted crate finds the runtime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packaging {
    /// The path from the crate to the runtime's.
    pub runtime_path: String,
    /// The version of both crates.
    pub version: String,
    /// The oldest compiler that builds them.
    pub rust_version: String,
    /// Whether the crate stands outside the workspace of the runtime.
    pub standalone: bool,
}

/// A file of the crate: source to be laid out, or text as it is.
pub enum Emitted {
    /// Rust.
    Source(SourceFile),
    /// Anything else.
    Text(String),
}

/// Emits every file of the crate, by its path in the crate.
pub fn emit(emission: &Emission<'_>, packaging: &Packaging) -> BTreeMap<String, Emitted> {
    let mut files = BTreeMap::new();
    files.insert(
        "Cargo.toml".to_owned(),
        Emitted::Text(cargo::manifest(emission, packaging)),
    );
    files.insert(
        "rustfmt.toml".to_owned(),
        Emitted::Text(
            "# Written by `cargo xtask generate`, which lays the source out.\ndisable_all_formatting = true\n"
                .to_owned(),
        ),
    );
    let tree = Tree::new(emission);
    let mut source = |path: String, file| _ = files.insert(path, Emitted::Source(file));
    for path in tree.modules() {
        source(path_of(path), module::file(emission, &tree, path));
    }
    for (place, name) in emission.objects() {
        source(object::path(name), object::file(emission, place));
    }
    source("src/objects.rs".to_owned(), object::list(emission));
    if let Some(events) = &emission.ir.events {
        let path = [events::module(emission, events), &[events::FILE.to_owned()]].concat();
        source(path_of(&path), events::table(emission, events));
        source(
            "src/webhook.rs".to_owned(),
            events::webhook(emission, events),
        );
    }
    source("src/ids.rs".to_owned(), ids::file(emission));
    source("src/lib.rs".to_owned(), root::library(emission, &tree));
    files
}

/// A shape as a Rust type, by paths from the crate's root.
pub fn type_text(ir: &Ir, names: &Names, features: &Features, shape: &Shape) -> String {
    let emission = Emission {
        ir,
        names,
        features,
    };
    emission.type_text(shape)
}

impl Emission<'_> {
    /// A type as an item of a file.
    fn type_item(&self, file: &mut SourceFile, place: &Place) {
        let Some(definition) = self.ir.get(place) else {
            return;
        };
        match &definition.body {
            TypeBody::Record(record) => record::emit(self, file, place, definition, record),
            TypeBody::Enum(found) => open_enum::emit(self, file, place, definition, found),
            TypeBody::Union(union) => union::emit(self, file, place, definition, union),
            TypeBody::Params(params) => params::emit(self, file, place, definition, params),
            TypeBody::Choice(choice) => choice::emit(self, file, place, definition, choice),
            // Merges are records by now.
            TypeBody::Merge(_) => {}
        }
    }

    /// The types at the crate's root.
    fn objects(&self) -> impl Iterator<Item = (&Place, &str)> {
        let types = self.names.types.iter();
        types
            .filter(|(_, name)| name.module.is_empty())
            .map(|(place, name)| (place, name.name.as_str()))
    }

    /// The name of a type, without its path.
    pub(crate) fn name(&self, place: &Place) -> &str {
        self.names
            .types
            .get(place)
            .map_or("", |name| name.name.as_str())
    }

    /// A type as a file has to name it.
    pub(crate) fn path(&self, file: &SourceFile, place: &Place) -> TokenStream {
        match self.names.types.get(place) {
            Some(name) => file.path(name),
            None => TokenStream::new(),
        }
    }

    /// The path of a type from the crate's root.
    pub(crate) fn full_path(&self, place: &Place) -> TokenStream {
        let name = self.names.types.get(place);
        let path = name.into_iter().flat_map(|name| &name.module);
        let path = path.map(|part| ident(part));
        let name = ident(self.name(place));
        quote!(#(#path::)*#name)
    }

    /// The names of a type's members.
    pub(crate) fn members(&self, place: &Place) -> &[String] {
        self.names.members.get(place).map_or(&[], Vec::as_slice)
    }
}

/// The path of the file that a module is.
fn path_of(module: &[String]) -> String {
    format!("src/{}.rs", module.join("/").replace("r#", ""))
}

/// The feature that a module belongs to; none for what is always there.
fn feature_of(emission: &Emission<'_>, module: &[String]) -> Option<String> {
    emission
        .features
        .of_module(module)
        .map(|root| feature(root))
}
