//! The contract: Rust that sends every operation of the API, with what it requires and with all that it takes.
//!
//! For each type of parameters there is a function that builds a value through all of its setters, and for each operation a
//! request with the required parameters and one with every parameter. They go to a server that checks them. Where a value is
//! one of several, or can be cleared, one request cannot show all: a `Turn` says which alternative to take, and
//! the [`Turns`] of an operation how many it takes to show all of them.

mod operation;
mod place;
mod sent;
#[cfg(test)]
mod tests;
mod turns;
mod value;

use std::collections::BTreeMap;

use quote::quote;

use self::turns::Turns;
use crate::Analysis;
use crate::diagnostic::Diagnostics;
use crate::emit::{Emission, Emitted, SourceFile, ident};
use crate::ir::{Place, TypeBody, TypeDef};
use crate::names::feature;
use crate::render::render;

/// The file of the types that several modules of operations use.
const SHARED: &str = "shared";

/// Writes the contract: the files of the module that has it, text by path.
///
/// # Errors
/// A fault of this stage: tokens that are not Rust.
pub fn contract(analysis: &Analysis) -> Result<BTreeMap<String, String>, Diagnostics> {
    let emission = Emission {
        ir: &analysis.ir,
        names: &analysis.names,
        features: &analysis.features,
    };
    let mut folder = Folder::default();
    for (identity, definition) in &emission.ir.types {
        for place in distinct(&emission, identity, definition) {
            let item = match &definition.body {
                TypeBody::Params(params) => sent::params(&emission, &place, params),
                TypeBody::Choice(choice) => sent::choice(&emission, &place, choice),
                _ => continue,
            };
            folder.file(&owner_of(&emission, identity)).push(item);
        }
    }
    let mut rows: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for (id, functions) in &emission.names.operations {
        let (Some(found), Some(function)) = (emission.ir.operations.get(id), functions.first())
        else {
            continue;
        };
        let module = emission.names.root_of(&function.module);
        let module = module.unwrap_or(&function.module);
        let turns = Turns::of_operation(&emission, found);
        folder
            .file(module)
            .push(operation::functions(&emission, function, found));
        rows.entry(file_name(module))
            .or_default()
            .push(operation::row(found, turns));
    }
    for (file, rows) in &rows {
        let file = folder.files.entry(file.clone()).or_default();
        file.push(quote! {
            pub(super) const OPERATIONS: &[Operation] = &[#(#rows),*];
        });
    }
    folder.render(&rows.into_keys().collect::<Vec<_>>())
}

/// The files of the contract, by module of the client.
#[derive(Default)]
struct Folder {
    files: BTreeMap<String, SourceFile>,
}

impl Folder {
    fn file(&mut self, module: &[String]) -> &mut SourceFile {
        self.files.entry(file_name(module)).or_insert_with(|| {
            let mut file = SourceFile::with_docs(format!("What `{}` sends.", module.join("::")));
            file.push(quote!(
                use crate::prelude::*;
            ));
            file
        })
    }

    /// The text of all files, and of the module that holds them.
    fn render(self, with_operations: &[String]) -> Result<BTreeMap<String, String>, Diagnostics> {
        let mut root = SourceFile::with_docs("The contract, as the document gives it.");
        for name in self.files.keys() {
            let name = ident(name);
            root.push(quote!(mod #name;));
        }
        let tables = with_operations.iter().map(|name| ident(name));
        root.push(quote! {
            use crate::Operation;
        });
        root.push(quote! {
            /// The operations, by module of the client.
            pub(crate) const OPERATIONS: &[&[Operation]] = &[#(#tables::OPERATIONS),*];
        });
        let mut texts = BTreeMap::new();
        let mut faults = Diagnostics::new();
        let files = self.files.into_iter().chain([("mod".to_owned(), root)]);
        for (name, file) in files {
            let path = format!("{name}.rs");
            match render(&path, Emitted::Source(file)) {
                Ok(text) => _ = texts.insert(path, text),
                Err(found) => faults.extend(found),
            }
        }
        faults.finish(texts)
    }
}

/// The places of a type for which there is a function: one for all that take whatever the type has, and each that takes less.
fn distinct(emission: &Emission<'_>, identity: &Place, definition: &TypeDef) -> Vec<Place> {
    let own = definition.places.iter().map(|place| place.arm(Place::OWN));
    let own: Vec<Place> = own.filter(|it| emission.ir.own.contains_key(it)).collect();
    let is_whole = own.len() < definition.places.len();
    is_whole
        .then(|| identity.clone())
        .into_iter()
        .chain(own)
        .collect()
}

/// The file of a type's function.
fn file_of(emission: &Emission<'_>, place: &Place) -> String {
    file_name(&owner_of(emission, place))
}

/// The module of operations that a type belongs to, or the one for all that belong to none.
fn owner_of(emission: &Emission<'_>, place: &Place) -> Vec<String> {
    let owner = emission.names.owners.get(place).cloned();
    owner.unwrap_or_else(|| vec![SHARED.to_owned()])
}

/// The file for what belongs to a module of the client.
fn file_name(module: &[String]) -> String {
    feature(module).replace('-', "_")
}
