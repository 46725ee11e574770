//! Shapes as Rust types.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Emission, SourceFile};
use crate::ir::Shape;
use crate::names::Names;

/// The type of a value that is received, or held in a parameter.
pub(super) fn shape(emission: &Emission<'_>, file: &mut SourceFile, shape: &Shape) -> TokenStream {
    let mut generic = |name: &str, inner: &Shape| {
        let inner = self::shape(emission, file, inner);
        let name = file.runtime(name);
        quote!(#name<#inner>)
    };
    match shape {
        Shape::Bool => quote!(bool),
        Shape::Integer => quote!(i64),
        Shape::Float => quote!(f64),
        Shape::Text => quote!(String),
        Shape::Map(inner) if **inner == Shape::Text => {
            let metadata = file.runtime("Metadata");
            quote!(#metadata)
        }
        Shape::Map(inner) => generic("Map", inner),
        Shape::Range(inner) => generic("Range", inner),
        Shape::ListPage(inner) => generic("List", inner),
        Shape::SearchPage(inner) => generic("SearchResult", inner),
        Shape::V2Page(inner) => generic("Page", inner),
        Shape::List(inner) => {
            let inner = self::shape(emission, file, inner);
            quote!(Vec<#inner>)
        }
        Shape::Clearable(inner) => {
            let inner = self::shape(emission, file, inner);
            quote!(Option<#inner>)
        }
        Shape::Id(object) => {
            let id = file.root(&Names::id(object));
            quote!(#id)
        }
        Shape::Expandable(object) => {
            let id = file.root(&Names::id(object));
            let expandable = file.runtime("Expandable");
            quote!(#expandable<#id>)
        }
        Shape::ExpandableAny => {
            let any = file.runtime("AnyId");
            let expandable = file.runtime("Expandable");
            quote!(#expandable<#any>)
        }
        Shape::MaybeDeleted(place) => {
            let name = file.root(emission.name(place));
            let maybe = file.runtime("MaybeDeleted");
            quote!(#maybe<#name>)
        }
        Shape::Named(place) => {
            let name = file.root(emission.name(place));
            quote!(#name)
        }
        Shape::Timestamp
        | Shape::DateTime
        | Shape::Decimal
        | Shape::Currency
        | Shape::IntegerText
        | Shape::File
        | Shape::Object
        | Shape::Any => {
            let name = file.runtime(runtime_name(shape));
            quote!(#name)
        }
    }
}

/// The name of a runtime type without parameters.
fn runtime_name(shape: &Shape) -> &'static str {
    match shape {
        Shape::Timestamp => "Timestamp",
        Shape::DateTime => "DateTime",
        Shape::Decimal => "Decimal",
        Shape::Currency => "Currency",
        Shape::IntegerText => "StringInteger",
        Shape::File => "Upload",
        Shape::Object => "Object",
        _ => "RawJson",
    }
}

/// A literal `usize` without a suffix, as a person would write it.
pub(super) fn number(value: usize) -> TokenStream {
    let literal = proc_macro2::Literal::usize_unsuffixed(value);
    quote!(#literal)
}

/// An identifier, raw where the name pass has no other way.
pub(crate) fn ident(name: &str) -> proc_macro2::Ident {
    format_ident!("{name}")
}
