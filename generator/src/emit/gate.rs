//! The conditions under which an item is there.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Emission, feature_of};
use crate::ir::Place;
use crate::names::{Alias, TypeName, feature};

/// The features of which each one brings an item; none if it is always there.
pub(super) type Features = BTreeSet<String>;

/// The condition of an item within a module that is there with `around`.
pub(super) fn within(around: &Features, features: &Features) -> TokenStream {
    attribute(&beyond(around, features))
}

/// The features that bring an item within a module that is there with `around`; none where the module has said so.
pub(super) fn beyond(around: &Features, features: &Features) -> Features {
    match features == around {
        true => Features::new(),
        false => features.clone(),
    }
}

/// The condition of an item.
pub(super) fn attribute(features: &Features) -> TokenStream {
    match features.iter().collect::<Vec<_>>().as_slice() {
        [] => quote!(),
        [only] => quote!(#[cfg(feature = #only)]),
        several => quote!(#[cfg(any(#(feature = #several),*))]),
    }
}

/// The same as a line of text.
pub(super) fn line(features: &Features) -> String {
    let named: Vec<String> = features
        .iter()
        .map(|feature| format!("feature = {feature:?}"))
        .collect();
    match named.as_slice() {
        [] => String::new(),
        [only] => format!("#[cfg({only})]\n"),
        several => format!("#[cfg(any({}))]\n", several.join(", ")),
    }
}

/// What brings a function of a module.
pub(super) fn of_function(emission: &Emission<'_>, module: &[String]) -> Features {
    feature_of(emission, module).into_iter().collect()
}

/// What brings a type.
pub(super) fn of_type(emission: &Emission<'_>, place: &Place) -> Features {
    match emission.names.owners.get(place) {
        Some(owner) => Features::from([feature(owner)]),
        None => emission
            .features
            .of_shared(place)
            .into_iter()
            .map(|module| feature(module))
            .collect(),
    }
}

/// What brings another path to a type: the function or the object of the API that it leads on from.
pub(super) fn of_alias(emission: &Emission<'_>, path: &TypeName, alias: &Alias) -> Features {
    let root = alias.place.root_name();
    if emission.ir.operations.contains_key(root) {
        return of_function(emission, &path.module);
    }
    let root = Place::root(root);
    // A component that another one stands for is no type of its own.
    match emission.ir.get(&root) {
        Some(_) => of_type(emission, &root),
        None => of_type(emission, &alias.target),
    }
}
