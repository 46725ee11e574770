//! One of several objects, told apart by a constant in each.

use std::fmt::Write;

use quote::quote;

use super::rust::{ident, runtime};
use super::{Emission, SourceFile, docs, places, record};
use crate::ir::{Place, TypeDef, Union};

pub(super) fn emit(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    place: &Place,
    definition: &TypeDef,
    union: &Union,
) {
    let name = ident(emission.name(place));
    let members = emission.members(place);
    let origin = match &union.schema {
        Some(schema) => format!("Any of the objects of `{schema}`."),
        None => format!(
            "Any of the objects in {}.",
            places::phrase(emission, definition)
        ),
    };
    let doc = docs::attributes(&docs::paragraphs([definition.doc.as_str(), &origin]));
    let variants: Vec<_> = members.iter().map(|it| ident(it)).collect();
    let arms: Vec<_> = union
        .arms
        .iter()
        .map(|arm| &arm.place)
        .chain(&union.fallback)
        .map(|place| emission.path(file, place))
        .collect();
    let part = runtime("Part");
    let unknown = union.fallback.is_none().then(|| {
        let object = runtime("Object");
        quote! {
            /// An object of a kind that this version of the crate does not know.
            Unknown(#object),
        }
    });
    let arm_docs = union.arms.iter().map(|arm| {
        let deleted = if arm.deleted { ", deleted" } else { "" };
        format!("`{}` is `{}`{deleted}.", union.discriminator, arm.value)
    });
    let fallback_doc = union
        .fallback
        .as_ref()
        .map(|_| format!("`{}` is anything else.", union.discriminator));
    let arm_docs = arm_docs
        .chain(fallback_doc)
        .map(|doc| docs::attributes(&doc));
    file.push(quote! {
        #doc
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#arm_docs #variants(#part<#arms>),)*
            #unknown
        }
    });
    let fallback = match (&union.fallback, members.last()) {
        (Some(_), Some(member)) => format!(" else {member}"),
        _ => String::new(),
    };
    let by = if union.discriminator == "object" && fallback.is_empty() {
        String::new()
    } else {
        format!(" by {:?}{fallback}", union.discriminator)
    };
    let mut text = format!("rt::union!({name}{by} {{\n");
    for (arm, variant) in union.arms.iter().zip(members) {
        let deleted = if arm.deleted { " deleted" } else { "" };
        // Infallible: writing to a `String`.
        _ = writeln!(text, "    {variant} = {:?}{deleted},", arm.value);
    }
    text.push_str("});");
    file.push_macro(text);
    if let Some(twin) = &union.deleted_twin {
        record::deletable(emission, file, &name, twin);
    }
}
