//! Shapes as Rust types.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Emission, SourceFile};
use crate::ir::Shape;

/// The type of a value that is received, or held in a parameter.
pub(super) fn shape(emission: &Emission<'_>, file: &SourceFile, shape: &Shape) -> TokenStream {
    let generic = |name: &str, inner: &Shape| {
        let inner = self::shape(emission, file, inner);
        let name = runtime(name);
        quote!(#name<#inner>)
    };
    match shape {
        Shape::Bool => quote!(bool),
        Shape::Integer => quote!(i64),
        Shape::Float => quote!(f64),
        Shape::Text => file.prelude("String"),
        Shape::Map(inner) if **inner == Shape::Text => runtime("Metadata"),
        Shape::Map(inner) => generic("Map", inner),
        Shape::Range(inner) => generic("Range", inner),
        Shape::ListPage(inner) => generic("List", inner),
        Shape::SearchPage(inner) => generic("SearchResult", inner),
        Shape::V2Page(inner) => generic("Page", inner),
        Shape::List(inner) => {
            let inner = self::shape(emission, file, inner);
            let list = file.prelude("Vec");
            quote!(#list<#inner>)
        }
        Shape::Clearable(inner) => {
            let inner = self::shape(emission, file, inner);
            let option = file.prelude("Option");
            quote!(#option<#inner>)
        }
        Shape::Id(object) => id(object),
        Shape::Expandable(object) => {
            let id = id(object);
            let expandable = runtime("Expandable");
            quote!(#expandable<#id>)
        }
        Shape::ExpandableAny => {
            let any = runtime("AnyId");
            let expandable = runtime("Expandable");
            quote!(#expandable<#any>)
        }
        Shape::MaybeDeleted(place) => {
            let name = emission.path(file, place);
            let maybe = runtime("MaybeDeleted");
            quote!(#maybe<#name>)
        }
        Shape::Named(place) => emission.path(file, place),
        Shape::Timestamp
        | Shape::DateTime
        | Shape::Decimal
        | Shape::Currency
        | Shape::IntegerText
        | Shape::File
        | Shape::Object
        | Shape::Any => runtime(runtime_name(shape)),
    }
}

/// Something of the runtime, by its full path: the types of a module may have any name.
pub(super) fn runtime(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(rt::#name)
}

/// The type of the ids of a kind of object.
pub(super) fn id(object: &str) -> TokenStream {
    let name = ident(&crate::names::derived::id(object));
    quote!(crate::ids::#name)
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

/// Tokens with a space only where two words meet.
pub(super) fn text(tokens: &TokenStream) -> String {
    let is_word = |sign: char| sign.is_alphanumeric() || sign == '_';
    let spaced = tokens.to_string();
    let mut text = String::new();
    let mut signs = spaced.chars().peekable();
    while let Some(sign) = signs.next() {
        let apart = text.ends_with(is_word) && signs.peek().copied().is_some_and(is_word);
        if sign != ' ' || apart {
            text.push(sign);
        }
    }
    text
}

/// A literal `usize` without a suffix, as a person would write it.
pub(super) fn number(value: usize) -> TokenStream {
    let literal = proc_macro2::Literal::usize_unsuffixed(value);
    quote!(#literal)
}

/// An identifier, raw where the name pass has no other way.
pub(crate) fn ident(name: &str) -> proc_macro2::Ident {
    match name.strip_prefix("r#") {
        Some(name) => format_ident!("r#{name}"),
        None => format_ident!("{name}"),
    }
}
