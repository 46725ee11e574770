//! Shapes as arguments of setters and functions, and how those become values.

use proc_macro2::TokenStream;
use quote::quote;

use super::rust::{runtime, shape};
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
            let iterator = file.prelude("IntoIterator");
            quote!(impl #iterator<Item = #inner>)
        }
        Shape::Map(inner) if **inner != Shape::Text => {
            let inner = argument(emission, file, inner);
            let [iterator, into, text] =
                ["IntoIterator", "Into", "String"].map(|it| file.prelude(it));
            quote!(impl #iterator<Item = (impl #into<#text>, #inner)>)
        }
        _ => {
            let target = target(emission, file, argument_shape);
            let into = match argument_shape {
                Shape::Decimal | Shape::DateTime => runtime("IntoParsed"),
                _ => file.prelude("Into"),
            };
            quote!(impl #into<#target>)
        }
    }
}

/// What an argument that is given by `impl Into` turns into.
fn target(emission: &Emission<'_>, file: &mut SourceFile, target_shape: &Shape) -> TokenStream {
    match target_shape {
        Shape::Object | Shape::Any => {
            let value = runtime("Value");
            quote!(#value)
        }
        _ => shape(emission, file, target_shape),
    }
}

/// The statement that turns an argument into what a request holds, if it takes one, and the expression of that.
pub(super) fn given(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    shape: &Shape,
    secret: bool,
    argument: &TokenStream,
) -> (Option<TokenStream>, TokenStream) {
    let is_collection = match shape {
        Shape::List(_) => true,
        Shape::Map(inner) => **inner != Shape::Text,
        _ => false,
    };
    if !is_collection
        && *shape != Shape::Text
        && conversion(emission, file, shape, secret).is_some()
    {
        let target = target(emission, file, shape);
        let statement = quote!(let #argument: #target = #argument.into(););
        return (Some(statement), argument.clone());
    }
    (None, value(emission, file, shape, secret, argument))
}

/// The expression that turns an argument into what a request holds.
fn value(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    value_shape: &Shape,
    secret: bool,
    argument: &TokenStream,
) -> TokenStream {
    match value_shape {
        Shape::List(inner) => {
            let list = runtime("Value");
            match conversion(emission, file, inner, secret) {
                None => quote!(#list::list(#argument)),
                Some(convert) => quote!(#list::list(#argument.into_iter().map(#convert))),
            }
        }
        Shape::Map(inner) if **inner != Shape::Text => {
            let map = runtime("Value");
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
            let value = runtime("Value");
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
