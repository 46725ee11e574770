//! Lists of words that may grow.

use std::fmt::Write;

use quote::quote;

use super::rust::ident;
use super::{Emission, SourceFile, docs, places};
use crate::ir::{OpenEnum, Place, TypeDef};

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
    let variant_docs = found
        .values
        .iter()
        .map(|value| docs::attributes(&format!("`{value}`")));
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
}
