//! The types at the crate's root: the objects of the API, a file each.

use std::collections::BTreeMap;

use quote::quote;

use super::gate::Features;
use super::rust::ident;
use super::{Emission, SourceFile, gate};
use crate::ir::Place;
use crate::names::snake;

/// The path of the file of an object.
pub(super) fn path(name: &str) -> String {
    format!("src/objects/{}.rs", snake(name))
}

/// The file of an object.
pub(super) fn file(emission: &Emission<'_>, place: &Place) -> SourceFile {
    let name = emission.name(place).to_owned();
    let module = ["objects".to_owned(), snake(&name)];
    let mut file = SourceFile::of_module(&module, std::iter::once(name));
    emission.type_item(&mut file, place);
    file
}

/// The module that holds the files.
pub(super) fn list(emission: &Emission<'_>) -> SourceFile {
    let mut file = SourceFile::with_docs("The objects of the API.");
    for (place, name) in emission.objects() {
        let gate = gate::attribute(&gate::of_type(emission, place));
        let module = ident(&snake(name));
        let name = ident(name);
        file.push(quote!(#gate mod #module;));
        file.push(quote!(#gate pub use self::#module::#name;));
    }
    file
}

/// The objects by the features that bring them.
pub(super) fn by_features<'a>(emission: &'a Emission<'_>) -> BTreeMap<Features, Vec<&'a str>> {
    let mut groups: BTreeMap<Features, Vec<&str>> = BTreeMap::new();
    for (place, name) in emission.objects() {
        let features = gate::of_type(emission, place);
        groups.entry(features).or_default().push(name);
    }
    groups
}
