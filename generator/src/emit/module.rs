//! The file of a module: operations, types, and paths to types that are at home elsewhere.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::gate::Features;
use super::rust::ident;
use super::tree::{Module, Path, Tree};
use super::{Emission, SourceFile, endpoint, events, gate};
use crate::names::{FunctionName, derived, snake};

pub(super) fn file(emission: &Emission<'_>, tree: &Tree<'_>, path: &Path) -> SourceFile {
    let Some(module) = tree.get(path) else {
        return SourceFile::default();
    };
    let around = &module.features;
    let requests = module.functions.keys();
    let requests = requests.map(|function| derived::request(function));
    let types = module.types.keys().map(|name| (*name).to_owned());
    let elsewhere = module.aliases.keys().map(|name| name.name.clone());
    let mut file = SourceFile::of_module(path, types.chain(elsewhere).chain(requests));
    file.docs = docs(emission, path, !module.functions.is_empty());
    for child in &module.children {
        file.push(declaration(tree, around, child));
    }
    if let Some(found) = &emission.ir.events
        && events::module(emission, found) == path.as_slice()
    {
        for item in events::declarations(emission, found) {
            file.push(item);
        }
    }
    for item in aliases(emission, module) {
        file.push(item);
    }
    for (function, id) in &module.functions {
        if let Some(operation) = emission.ir.operations.get(*id) {
            let function = FunctionName {
                module: path.clone(),
                function: (*function).to_owned(),
            };
            file.gated(gate::beyond(around, &gate::of_function(emission, path)));
            endpoint::emit(emission, &mut file, &function, operation);
        }
    }
    for place in module.types.values() {
        file.gated(gate::beyond(around, &gate::of_type(emission, place)));
        emission.type_item(&mut file, place);
    }
    file
}

/// The paths in a module to types that are at home elsewhere, those in one module together.
fn aliases(emission: &Emission<'_>, module: &Module<'_>) -> Vec<TokenStream> {
    let mut groups: BTreeMap<(Features, &[String]), Vec<TokenStream>> = BTreeMap::new();
    for (name, alias) in &module.aliases {
        let Some(target) = emission.names.types.get(&alias.target) else {
            continue;
        };
        let features = gate::of_alias(emission, name, alias);
        let group = groups.entry((features, &target.module)).or_default();
        let [target, name] = [&target.name, &name.name].map(|name| ident(name));
        group.push(match target == name {
            true => quote!(#name),
            false => quote!(#target as #name),
        });
    }
    let item = |((features, path), names): ((Features, &[String]), Vec<TokenStream>)| {
        let gate = gate::within(&module.features, &features);
        let path = path.iter().map(|part| ident(part));
        match names.as_slice() {
            [only] => quote!(#gate pub use crate::#(#path::)*#only;),
            several => quote!(#gate pub use crate::#(#path::)*{#(#several),*};),
        }
    };
    groups.into_iter().map(item).collect()
}

/// A module as the one around it declares it.
pub(super) fn declaration(tree: &Tree<'_>, around: &Features, path: &Path) -> TokenStream {
    let features = tree.get(path).map(|module| &module.features);
    let gate = features.map(|features| gate::within(around, features));
    let name = ident(path.last().map_or("", String::as_str));
    let Some(mirrored) = tree.mirror(path) else {
        return quote!(#gate pub mod #name;);
    };
    let target = mirrored.iter().map(|part| ident(part));
    if mirrored.last() == path.last() {
        quote!(#gate pub use crate #(::#target)*;)
    } else {
        quote!(#gate pub use crate #(::#target)* as #name;)
    }
}

/// What is in a module, in a sentence.
fn docs(emission: &Emission<'_>, path: &[String], has_operations: bool) -> String {
    let name = path.join("::");
    if has_operations {
        return format!("The operations of `{name}`.");
    }
    let mut functions = emission.names.operations.values().flatten();
    if let Some(function) = functions.find(|function| {
        let module = &function.module;
        path.len() > module.len()
            && path.starts_with(module)
            && path[module.len()] == function.function
    }) {
        let link = format!("[`{function}`](fn@crate::{function})");
        return match &path[function.module.len() + 1..] {
            [] => format!("Parameters of {link}."),
            keys => format!("What `{}` of {link} takes.", keys.join(".")),
        };
    }
    let mut objects = emission.objects();
    if let Some((_, object)) = objects.find(|(_, name)| snake(name) == path[0]) {
        let link = format!("[`{object}`](crate::{object})");
        return match &path[1..] {
            [] => format!("What is in the fields of {link}."),
            keys => format!("What is in `{}` of {link}.", keys.join(".")),
        };
    }
    format!("What is in `{name}`.")
}
