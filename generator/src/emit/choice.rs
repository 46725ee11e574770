//! One of several kinds of value that Stripe receives.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::rust::{ident, runtime, shape};
use super::{Emission, SourceFile, docs, places};
use crate::ir::{Choice, ChoiceArm, Place, Shape, TypeDef};

pub(super) fn emit(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    place: &Place,
    definition: &TypeDef,
    choice: &Choice,
) {
    let name = ident(emission.name(place));
    let members: Vec<_> = emission.members(place).iter().map(|it| ident(it)).collect();
    let doc = docs::attributes(&docs::paragraphs([
        definition.doc.as_str(),
        &format!("A value for {}.", places::phrase(emission, definition)),
    ]));
    let value_type = runtime("Value");
    let mut variants = Vec::new();
    let mut arms = Vec::new();
    let mut conversions = Vec::new();
    for (arm, member) in choice.arms.iter().zip(&members) {
        match arm {
            ChoiceArm::Word(word) => {
                let doc = docs::attributes(&format!("`{word}`"));
                variants.push(quote!(#doc #member));
                arms.push(quote!(#name::#member => Self::from(#word)));
            }
            ChoiceArm::Object(title, place) => {
                let doc = docs::attributes(&format!("The parameters of a `{title}`."));
                let inner = emission.path(file, place);
                variants.push(quote!(#doc #member(#inner)));
                arms.push(quote!(#name::#member(value) => Self::from(value)));
                conversions.push(conversion(file, &name, member, &quote!(#inner)));
            }
            ChoiceArm::Value(held) => {
                let inner = shape(emission, file, held);
                let doc = docs::attributes(match held {
                    Shape::Text => "A token or an id.",
                    _ => "A value.",
                });
                variants.push(quote!(#doc #member(#inner)));
                arms.push(quote!(#name::#member(value) => Self::from(value)));
                conversions.push(conversion(file, &name, member, &quote!(#inner)));
                conversions.extend(more_conversions(file, &name, member, held));
            }
        }
    }
    file.push(quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* }
    });
    for conversion in conversions {
        file.push(conversion);
    }
    let convert = file.prelude("From");
    file.push(quote! {
        impl #convert<#name> for #value_type {
            #[inline]
            fn from(choice: #name) -> Self {
                match choice { #(#arms,)* }
            }
        }
    });
}

fn conversion(file: &SourceFile, name: &Ident, member: &Ident, inner: &TokenStream) -> TokenStream {
    let convert = file.prelude("From");
    quote! {
        impl #convert<#inner> for #name {
            #[inline]
            fn from(value: #inner) -> Self {
                Self::#member(value)
            }
        }
    }
}

/// Conversions from what people have at hand in place of the value itself.
fn more_conversions(
    file: &SourceFile,
    name: &Ident,
    member: &Ident,
    held: &Shape,
) -> Vec<TokenStream> {
    let convert = file.prelude("From");
    let from = |generics: TokenStream, source: TokenStream| {
        quote! {
            impl #generics #convert<#source> for #name {
                #[inline]
                fn from(value: #source) -> Self {
                    Self::#member(value.into())
                }
            }
        }
    };
    match held {
        Shape::Text => {
            let id = runtime("Id");
            vec![
                from(quote!(), quote!(&str)),
                from(quote!(<M>), quote!(&#id<M>)),
            ]
        }
        Shape::Timestamp => vec![from(quote!(), quote!(i64))],
        _ => Vec::new(),
    }
}
