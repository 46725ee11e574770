//! Shapes as arguments of setters and functions, and how those become values.

use proc_macro2::TokenStream;
use quote::quote;

use super::rust::shape;
use super::{Emission, SourceFile};
use crate::ir::{Place, Shape, TypeBody};

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
        Shape::Named(place) if !is_choice(emission, place) => shape(emission, file, argument_shape),
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
        Shape::List(inner) => {
            let list = file.runtime("Value");
            match conversion(emission, file, inner, secret) {
                None => quote!(#list::list(#argument)),
                Some(convert) => quote!(#list::list(#argument.into_iter().map(#convert))),
            }
        }
        Shape::Map(inner) if **inner != Shape::Text => {
            let map = file.runtime("Value");
            match conversion(emission, file, inner, secret) {
                None => quote!(#map::map(#argument)),
                Some(_) => {
                    let item = value(emission, file, inner, secret, &quote!(item));
                    quote!(#map::map(#argument.into_iter().map(|(key, item)| (key, #item))))
                }
            }
        }
        _ => match conversion(emission, file, value_shape, secret) {
            None => argument.clone(),
            Some(convert) => quote!(#convert(#argument)),
        },
    }
}

/// The function that turns an argument into what a request holds, if it is not that already.
fn conversion(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    value_shape: &Shape,
    secret: bool,
) -> Option<TokenStream> {
    match value_shape {
        Shape::Text => {
            let value = file.runtime("Value");
            Some(if secret {
                quote!(#value::secret)
            } else {
                quote!(#value::text)
            })
        }
        Shape::Bool | Shape::Integer | Shape::Float | Shape::Clearable(_) => None,
        Shape::Named(place) if !is_choice(emission, place) => None,
        Shape::List(_) => {
            let item = value(emission, file, value_shape, secret, &quote!(item));
            Some(quote!(|item| #item))
        }
        Shape::Map(inner) if **inner != Shape::Text => {
            let item = value(emission, file, value_shape, secret, &quote!(item));
            Some(quote!(|item| #item))
        }
        _ => {
            let target = target(emission, file, value_shape);
            Some(quote!(Into::<#target>::into))
        }
    }
}

fn is_choice(emission: &Emission<'_>, place: &Place) -> bool {
    matches!(emission.ir.types[place].body, TypeBody::Choice(_))
}
