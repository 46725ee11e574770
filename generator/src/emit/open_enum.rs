//! Lists of words that may grow.

use std::fmt::Write;

use quote::quote;

use super::rust::{ident, runtime};
use super::{Emission, SourceFile, docs, gate, places};
use crate::ir::{OpenEnum, Place, TypeBody, TypeDef};

pub(super) fn emit(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    place: &Place,
    definition: &TypeDef,
    found: &OpenEnum,
) {
    let name = ident(emission.name(place));
    let variants: Vec<_> = emission.members(place).iter().map(|it| ident(it)).collect();
    let doc = if definition.doc.is_empty() {
        format!("The values of {}.", places::phrase(emission, definition))
    } else {
        definition.doc.clone()
    };
    let doc = docs::attributes(&doc);
    let variant_docs = found.values.iter().map(|value| {
        let only = places::of_member(emission, definition, &|body| match body {
            TypeBody::Enum(own) => own.values.contains(value),
            _ => true,
        });
        let doc = format!("`{value}`");
        docs::attributes(&docs::paragraphs([doc.as_str(), &only.unwrap_or_default()]))
    });
    file.push(quote! {
        #doc
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version of the crate does not know.
            Unknown(String),
        }
    });
    let mut text = format!("rt::open_enum!({name} {{\n");
    for (variant, value) in emission.members(place).iter().zip(&found.values) {
        // Infallible: writing to a `String`.
        _ = writeln!(text, "    {variant} = {value:?},");
    }
    text.push_str("});");
    file.push_macro(text);
    let around = gate::of_type(emission, place);
    for received in &found.from {
        let gate = gate::within(&around, &gate::of_type(emission, received));
        let [convert, open_enum] = [file.prelude("From"), runtime("OpenEnum")];
        let received = emission.path(file, received);
        file.push(quote! {
            #gate
            impl #convert<#received> for #name {
                #[inline]
                fn from(value: #received) -> Self {
                    #open_enum::from_wire(#open_enum::as_str(&value))
                }
            }
        });
    }
}
