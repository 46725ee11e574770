//! From the IR and its names to Rust: what goes into which file.
//!
//! One small module per construct; nothing is decided here that the stages before could decide.

mod cargo;
mod docs;
mod endpoint;
mod events;
mod example;
mod file;
mod ids;
mod open_enum;
mod params;
mod record;
mod root;
mod rust;
mod sent;
mod text;
mod union;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use self::endpoint::is_expand;
pub use self::file::{Item, SourceFile};
pub(crate) use self::params::{clear, required};
pub(crate) use self::record::expand_constant;
pub(crate) use self::rust::ident;
use crate::features::Features;
use crate::ir::{Ir, Place, Shape, TypeBody};
use crate::names::{Names, feature, snake};

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
    let mut folders: BTreeMap<Vec<String>, Folder> = BTreeMap::new();
    for (place, name) in &emission.names.types {
        let kind = kind_of(emission, place);
        let folder = folders.entry(name.module.clone()).or_default();
        let file = snake(emission.name(emission.features.home(place)));
        folder.types.entry((kind, file)).or_default().push(place);
    }
    for (id, functions) in &emission.names.operations {
        for function in functions {
            folders
                .entry(function.module.clone())
                .or_default()
                .operations
                .insert(function.function.clone(), id);
        }
    }
    let modules: BTreeSet<Vec<String>> = folders.keys().cloned().collect();
    for (module, folder) in &folders {
        folder.emit(emission, module, &modules, &mut files);
    }
    for namespace in namespaces(&modules) {
        files.insert(
            path_of(&namespace, "mod"),
            Emitted::Source(root::namespace(emission, &namespace, &modules)),
        );
    }
    if let Some(events) = &emission.ir.events {
        files.insert(
            path_of(events::module(emission, events), events::FILE),
            Emitted::Source(events::table(emission, events)),
        );
        files.insert(
            "src/webhook.rs".to_owned(),
            Emitted::Source(events::webhook(emission, events)),
        );
    }
    files.insert(
        "src/ids.rs".to_owned(),
        Emitted::Source(ids::file(emission)),
    );
    files.insert(
        "src/lib.rs".to_owned(),
        Emitted::Source(root::library(emission, &modules)),
    );
    files
}

/// A shape as a Rust type, as a file that imports its names would have it.
pub fn type_text(ir: &Ir, names: &Names, features: &Features, shape: &Shape) -> String {
    let emission = Emission {
        ir,
        names,
        features,
    };
    let tokens = rust::shape(&emission, &mut SourceFile::default(), shape);
    tokens.to_string().replace(' ', "")
}

/// The two kinds of types, each with a folder of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Model,
    Params,
}

impl Kind {
    fn folder(self) -> &'static str {
        match self {
            Self::Model => "model",
            Self::Params => "params",
        }
    }
}

/// The kind of a type. An enum in a parameter object stands with it.
fn kind_of(emission: &Emission<'_>, place: &Place) -> Kind {
    match &emission.ir.types[place].body {
        TypeBody::Params(_) | TypeBody::Choice(_) => Kind::Params,
        TypeBody::Enum(_) if emission.ir.operations.contains_key(place.root_name()) => Kind::Params,
        _ => Kind::Model,
    }
}

/// What goes into the folder of a module.
#[derive(Default)]
struct Folder<'a> {
    types: BTreeMap<(Kind, String), Vec<&'a Place>>,
    operations: BTreeMap<String, &'a String>,
}

impl Folder<'_> {
    fn emit(
        &self,
        emission: &Emission<'_>,
        module: &[String],
        modules: &BTreeSet<Vec<String>>,
        files: &mut BTreeMap<String, Emitted>,
    ) {
        for kind in [Kind::Model, Kind::Params] {
            let of_kind: Vec<(&String, &Vec<&Place>)> = self
                .types
                .iter()
                .filter(|((other, _), _)| *other == kind)
                .map(|((_, file), places)| (file, places))
                .collect();
            if of_kind.is_empty() {
                continue;
            }
            let folder = [module, &[kind.folder().to_owned()]].concat();
            for (file, places) in &of_kind {
                files.insert(
                    path_of(&folder, file),
                    Emitted::Source(emission.type_file(places)),
                );
            }
            files.insert(
                path_of(&folder, "mod"),
                Emitted::Source(root::type_folder(emission, kind.folder(), &of_kind)),
            );
        }
        let kinds: BTreeSet<Kind> = self.types.keys().map(|(kind, _)| *kind).collect();
        let kinds: Vec<&str> = kinds.into_iter().map(Kind::folder).collect();
        files.insert(
            path_of(module, "mod"),
            Emitted::Source(root::module(
                emission,
                module,
                &kinds,
                &self.operations,
                modules,
            )),
        );
    }
}

impl Emission<'_> {
    /// A file with a type and the enums and choices inside it.
    fn type_file(&self, places: &[&Place]) -> SourceFile {
        let mut file = SourceFile::default();
        for place in self.main_first(places) {
            let definition = &self.ir.types[place];
            match &definition.body {
                TypeBody::Record(record) => {
                    record::emit(self, &mut file, place, definition, record)
                }
                TypeBody::Enum(found) => open_enum::emit(self, &mut file, place, definition, found),
                TypeBody::Union(union) => union::emit(self, &mut file, place, definition, union),
                TypeBody::Params(params) => {
                    params::emit(self, &mut file, place, definition, params)
                }
                TypeBody::Choice(choice) => {
                    params::choice(self, &mut file, place, definition, choice)
                }
                // Merges are records by now.
                TypeBody::Merge(_) => {}
            }
            file.defines(self.name(place));
        }
        file
    }

    /// Objects before the enums that stand in them, then by name.
    fn main_first<'p>(&self, places: &[&'p Place]) -> Vec<&'p Place> {
        let mut places = places.to_vec();
        places.sort_by_key(|place| {
            let is_object = matches!(
                self.ir.types[*place].body,
                TypeBody::Record(_) | TypeBody::Params(_)
            );
            (!is_object, self.name(place))
        });
        places
    }

    /// The name of a type.
    pub(crate) fn name(&self, place: &Place) -> &str {
        self.names
            .types
            .get(place)
            .map_or("", |name| name.name.as_str())
    }

    /// The names of all that is emitted for a type: the type itself, and the rest of it.
    fn structs(&self, place: &Place) -> Vec<String> {
        let name = self.name(place).to_owned();
        let rest = self.ir.record(place).filter(|record| record.has_rest());
        let rest = rest.map(|_| Names::rest(&name));
        [Some(name), rest].into_iter().flatten().collect()
    }

    /// The names of a type's members.
    pub(crate) fn members(&self, place: &Place) -> &[String] {
        self.names.members.get(place).map_or(&[], Vec::as_slice)
    }
}

/// The modules that only hold others.
fn namespaces(modules: &BTreeSet<Vec<String>>) -> BTreeSet<Vec<String>> {
    modules
        .iter()
        .flat_map(|module| (1..module.len()).map(|length| module[..length].to_vec()))
        .filter(|module| !modules.contains(module))
        .collect()
}

/// The path of a file in a module's folder.
fn path_of(module: &[String], file: &str) -> String {
    format!("src/{}/{file}.rs", module.join("/"))
}

/// The feature that a module belongs to; none for what is always there.
fn feature_of(emission: &Emission<'_>, module: &[String]) -> Option<String> {
    emission
        .features
        .of_module(module)
        .map(|root| feature(root))
}
