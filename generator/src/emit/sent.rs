//! Shapes as arguments of setters and functions, and how those become values.

use proc_macro2::TokenStream;
use quote::quote;

use super::rust::shape;
use super::{Emission, SourceFile};
use crate::ir::{Shape, TypeBody};

/// The type of an argument: whatever turns into the value.
pub(super) fn argument(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    argument_shape: &Shape,
) -> TokenStream {
    match argument_shape {
        Shape::Bool | Shape::Integer | Shape::Float | Shape::Clearable(_) => {
            shape(emission, file, argument_shape)
        }
        Shape::Named(place) if !matches!(emission.ir.types[place].body, TypeBody::Choice(_)) => {
            shape(emission, file, argument_shape)
        }
        Shape::List(inner) => {
            let inner = argument(emission, file, inner);
            quote!(impl IntoIterator<Item = #inner>)
        }
        Shape::Map(inner) if **inner != Shape::Text => {
            let inner = argument(emission, file, inner);
            quote!(impl IntoIterator<Item = (impl Into<String>, #inner)>)
        }
        _ => {
            let target = target(emission, file, argument_shape);
            quote!(impl Into<#target>)
        }
    }
}

/// What an argument that is given by `impl Into` turns into.
fn target(emission: &Emission<'_>, file: &mut SourceFile, target_shape: &Shape) -> TokenStream {
    match target_shape {
        Shape::Object | Shape::Any => {
            let value = file.runtime("Value");
            quote!(#value)
        }
        _ => shape(emission, file, target_shape),
    }
}

/// The expression that turns an argument into what a request holds.
pub(super) fn value(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    value_shape: &Shape,
    secret: bool,
    argument: &TokenStream,
) -> TokenStream {
    match value_shape {
        Shape::Text => {
            let value = file.runtime("Value");
            if secret {
                quote!(#value::secret(#argument))
            } else {
                quote!(#value::text(#argument))
            }
        }
        Shape::List(inner) => {
            let list = file.runtime("Value");
            let item = quote!(item);
            let converted = value(emission, file, inner, secret, &item);
            if converted.to_string() == item.to_string() {
                quote!(#list::list(#argument))
            } else {
                quote!(#list::list(#argument.into_iter().map(|item| #converted)))
            }
        }
        Shape::Map(inner) if **inner != Shape::Text => {
            let map = file.runtime("Value");
            let item = quote!(item);
            let converted = value(emission, file, inner, secret, &item);
            if converted.to_string() == item.to_string() {
                quote!(#map::map(#argument))
            } else {
                quote!(#map::map(#argument.into_iter().map(|(key, item)| (key, #converted))))
            }
        }
        Shape::Bool | Shape::Integer | Shape::Float | Shape::Clearable(_) => argument.clone(),
        Shape::Named(place) if !matches!(emission.ir.types[place].body, TypeBody::Choice(_)) => {
            argument.clone()
        }
        _ => {
            let target = target(emission, file, value_shape);
            quote!(Into::<#target>::into(#argument))
        }
    }
}
