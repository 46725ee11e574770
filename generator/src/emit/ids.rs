//! The ids of objects: a type for each kind of object, whatever features are on.

use std::collections::BTreeSet;

use quote::{format_ident, quote};

use super::rust::runtime;
use super::{Emission, SourceFile, docs};
use crate::ir::{Field, Output, PathParam, Shape, TypeBody};
use crate::names::derived;

pub(super) fn file(emission: &Emission<'_>) -> SourceFile {
    let mut file = SourceFile::with_docs(
        "The ids of objects: a type for each kind, so that a customer's id is not taken for a card's.",
    );
    let id = runtime("Id");
    for object in objects(emission) {
        let alias = format_ident!("{}", derived::id(&object));
        let marker = format_ident!("{}", derived::marker(&object));
        let doc = docs::attributes(&format!("The id of an object of the kind `{object}`."));
        file.push(quote! {
            #doc
            pub type #alias = #id<marker::#marker>;
        });
    }
    let markers = objects(emission).into_iter().map(|object| {
        let marker = format_ident!("{}", derived::marker(&object));
        let doc = docs::attributes(&format!("The kind `{object}`."));
        quote!(#doc #[derive(Debug)] pub enum #marker {})
    });
    file.push(quote! {
        /// The kinds of objects that have ids. None of these has a value.
        pub mod marker {
            #(#markers)*
        }
    });
    file
}

/// The kinds of objects that something refers to by id.
pub(super) fn objects(emission: &Emission<'_>) -> BTreeSet<String> {
    let ir = emission.ir;
    let in_types = ir
        .types
        .values()
        .flat_map(|definition| match &definition.body {
            TypeBody::Record(record) => record.fields.iter().map(shape_of_field).collect(),
            _ => Vec::new(),
        });
    let in_operations = ir.operations.values().flat_map(|operation| {
        let output = match &operation.output {
            Output::Value(shape) => Some(shape),
            Output::Nothing | Output::Download => None,
        };
        operation
            .path_params
            .iter()
            .map(shape_of_path_param)
            .chain(output)
    });
    in_types
        .chain(in_operations)
        .filter_map(object_of)
        .map(str::to_owned)
        .collect()
}

fn shape_of_field(field: &Field) -> &Shape {
    &field.shape
}

fn shape_of_path_param(param: &PathParam) -> &Shape {
    &param.shape
}

fn object_of(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Id(object) | Shape::Expandable(object) => Some(object),
        Shape::List(inner)
        | Shape::Map(inner)
        | Shape::Clearable(inner)
        | Shape::ListPage(inner)
        | Shape::SearchPage(inner)
        | Shape::V2Page(inner) => object_of(inner),
        _ => None,
    }
}
