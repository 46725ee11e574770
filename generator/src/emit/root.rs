//! The crate's root, and the modules between it and the items.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::rust::ident;
use super::{Emission, Kind, SourceFile, docs, endpoint, events, feature_of, ids};
use crate::ir::Place;
use crate::names::{ERRORS, FunctionName, Names, RUNTIME, RUNTIME_GATED, SHARED, feature};

/// `lib.rs`.
pub(super) fn library(emission: &Emission<'_>, modules: &BTreeSet<Vec<String>>) -> SourceFile {
    let mut file = SourceFile::with_docs(front_page(emission));
    file.push(quote!(#![forbid(unsafe_code)]));
    let runtime: Vec<_> = RUNTIME.iter().map(|name| ident(name)).collect();
    file.push(quote!(
        pub use stripe_runtime::{#(#runtime),*};
    ));
    for (feature, names) in RUNTIME_GATED {
        let gate = gate(&BTreeSet::from([(*feature).to_owned()]));
        let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
        file.push(quote!(
            #gate
            pub use stripe_runtime::{#(#names),*};
        ));
    }
    let version = &emission.ir.api_version;
    let doc = docs::attributes(&format!(
        "The version of Stripe's API that this crate is made for, `{version}`: every request asks for it."
    ));
    file.push(quote! {
        #doc
        pub const API_VERSION: &str = #version;
    });
    file.push_macro("stripe_runtime::client!(API_VERSION);".to_owned());
    file.push(quote! {
        mod ids;
    });
    if let Some(found) = &emission.ir.events {
        let gate_of_events = gate(
            &feature_of(emission, events::module(emission, found))
                .into_iter()
                .collect(),
        );
        let path = events::module(emission, found)
            .iter()
            .map(|part| ident(part));
        file.push(quote! {
            #[cfg(feature = "webhook")]
            pub mod webhook;
        });
        file.push(quote! {
            #[cfg(feature = "webhook")]
            pub use crate::webhook::{Webhook, WebhookError};
        });
        file.push(quote! {
            #gate_of_events
            pub use crate::#(#path::)*{EventNotification, EventObject};
        });
    }
    let first: BTreeSet<&str> = modules
        .iter()
        .filter_map(|module| module.first().map(String::as_str))
        .collect();
    for name in first {
        file.push(declaration(emission, &[name.to_owned()], modules));
    }
    let id_names: Vec<_> = ids::objects(emission)
        .iter()
        .map(|object| ident(&Names::id(object)))
        .collect();
    file.push(quote!(
        pub use crate::ids::{marker, #(#id_names),*};
    ));
    for item in exports(emission) {
        file.push(item);
    }
    file
}

/// The operations of the examples on the front page.
const EXAMPLES: &[&str] = &[
    "PostCustomers",
    "PostCustomersCustomer",
    "PostCustomersCustomerSources",
];

/// The front page; without its examples where the document does not have what they call.
fn front_page(emission: &Emission<'_>) -> String {
    let has_examples = EXAMPLES
        .iter()
        .all(|id| emission.ir.operations.contains_key(*id));
    let mut page = String::new();
    let mut is_example = false;
    for line in include_str!("crate.md").lines() {
        match line {
            "<!-- customers -->" => is_example = true,
            "<!-- end -->" => is_example = false,
            // The empty line after an example goes with it.
            "" if page.ends_with("\n\n") => {}
            line if has_examples || !is_example => {
                page.push_str(line);
                page.push('\n');
            }
            _ => {}
        }
    }
    page.trim_end().to_owned()
}

/// A module as its parent declares it.
fn declaration(
    emission: &Emission<'_>,
    module: &[String],
    modules: &BTreeSet<Vec<String>>,
) -> TokenStream {
    let name = ident(module.last().map_or("", String::as_str));
    let needed: BTreeSet<String> = match feature_of(emission, module) {
        // A part of a feature's module is there whenever the module is.
        Some(_) if feature_of(emission, &module[..module.len() - 1]).is_some() => BTreeSet::new(),
        Some(feature) => BTreeSet::from([feature]),
        None => modules
            .iter()
            .filter(|other| other.starts_with(module))
            .filter_map(|other| feature_of(emission, other))
            .collect(),
    };
    let gate = gate(&needed);
    let visibility = if matches!(module, [only] if only == SHARED || only == ERRORS) {
        quote!()
    } else {
        quote!(pub)
    };
    quote!(#gate #visibility mod #name;)
}

/// The condition under which an item is there: with any of the features; always, if there are none.
pub(super) fn gate(features: &BTreeSet<String>) -> TokenStream {
    match features.iter().collect::<Vec<_>>().as_slice() {
        [] => quote!(),
        [only] => quote!(#[cfg(feature = #only)]),
        several => quote!(#[cfg(any(#(feature = #several),*))]),
    }
}

/// Every type at the crate's root.
fn exports(emission: &Emission<'_>) -> Vec<TokenStream> {
    /// Module, kind and needed features: what the names in one `use` have in common.
    type Group = (Vec<String>, Kind, BTreeSet<String>);
    let mut groups: BTreeMap<Group, BTreeSet<String>> = BTreeMap::new();
    for (place, name) in &emission.names.types {
        let kind = super::kind_of(emission, place);
        groups
            .entry((name.module.clone(), kind, needed(emission, place)))
            .or_default()
            .extend(emission.structs(place));
    }
    groups
        .into_iter()
        .map(|((module, kind, needed), names)| {
            let path = module.iter().map(|part| ident(part));
            let kind = ident(kind.folder());
            let gate = gate(&needed);
            let names = names.iter().map(|name| ident(name));
            quote!(#gate pub use crate::#(#path::)*#kind::{#(#names),*};)
        })
        .collect()
}

/// The features of which each one brings a type; none if it is always there.
pub(super) fn needed(emission: &Emission<'_>, place: &Place) -> BTreeSet<String> {
    let name = &emission.names.types[place];
    match feature_of(emission, &name.module) {
        Some(feature) => BTreeSet::from([feature]),
        None => emission
            .features
            .of_shared(place)
            .into_iter()
            .map(|module| feature(module))
            .collect(),
    }
}

/// A module that only holds others.
pub(super) fn namespace(
    emission: &Emission<'_>,
    namespace: &[String],
    modules: &BTreeSet<Vec<String>>,
) -> SourceFile {
    let mut file =
        SourceFile::with_docs(format!("The operations under `{}`.", namespace.join("::")));
    for child in children(namespace, modules) {
        file.push(declaration(emission, &child, modules));
    }
    file
}

/// The modules right below one.
fn children(module: &[String], modules: &BTreeSet<Vec<String>>) -> BTreeSet<Vec<String>> {
    modules
        .iter()
        .filter(|other| other.len() > module.len() && other.starts_with(module))
        .map(|other| other[..=module.len()].to_vec())
        .collect()
}

/// A module with operations, types or both.
pub(super) fn module(
    emission: &Emission<'_>,
    module: &[String],
    kinds: &[&str],
    operations: &BTreeMap<String, &String>,
    modules: &BTreeSet<Vec<String>>,
) -> SourceFile {
    let docs = match module {
        [only] if only == SHARED => "Types that no one module owns.".to_owned(),
        [only] if only == ERRORS => "The errors that any operation may answer with.".to_owned(),
        _ => format!("The operations of `{}`.", module.join("::")),
    };
    let mut file = SourceFile::with_docs(docs);
    for child in children(module, modules) {
        file.push(declaration(emission, &child, modules));
    }
    for kind in kinds {
        let kind = ident(kind);
        file.push(quote!(pub(crate) mod #kind;));
    }
    if let Some(found) = &emission.ir.events
        && events::module(emission, found) == module
    {
        for item in events::declarations(emission, found) {
            file.push(item);
        }
    }
    for (function, id) in operations {
        if let Some(operation) = emission.ir.operations.get(*id) {
            let function = FunctionName {
                module: module.to_vec(),
                function: function.clone(),
            };
            endpoint::emit(emission, &mut file, &function, operation);
        }
    }
    file
}

/// The folder of a module's types.
pub(super) fn type_folder(
    emission: &Emission<'_>,
    folder: &str,
    files: &[(&String, &Vec<&Place>)],
) -> SourceFile {
    let docs = match folder {
        "model" => "What Stripe sends.",
        _ => "What Stripe receives.",
    };
    let mut file = SourceFile::with_docs(docs);
    for (name, places) in files {
        let shared: BTreeSet<String> = places
            .iter()
            .filter(|place| emission.names.types[**place].module == [SHARED])
            .flat_map(|place| needed(emission, place))
            .collect();
        let gate = gate(&shared);
        let module = ident(name);
        let types = places.iter().flat_map(|place| emission.structs(place));
        let types: BTreeSet<String> = types.collect();
        let types: Vec<_> = types.iter().map(|name| ident(name)).collect();
        file.push(quote!(#gate mod #module;));
        file.push(match types.as_slice() {
            [only] => quote!(#gate pub use self::#module::#only;),
            several => quote!(#gate pub use self::#module::{#(#several),*};),
        });
    }
    file
}
