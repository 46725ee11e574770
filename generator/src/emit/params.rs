//! Objects that Stripe receives, and the choices in them.

use proc_macro2::TokenStream;
use quote::quote;

use super::rust::{ident, runtime};
use super::sent::{argument, given as converted};
use super::{Emission, SourceFile, docs, places};
use crate::ir::{Literal, Param, ParamKind, Params, Place, Shape, TypeBody, TypeDef};
use crate::names::derived;

pub(super) fn emit(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    place: &Place,
    definition: &TypeDef,
    params: &Params,
) {
    let name = emission.name(place);
    let doc = docs::paragraphs([
        definition.doc.as_str(),
        &format!("Parameters for {}.", places::phrase(emission, definition)),
    ]);
    file.push_macro(format!(
        "rt::params! {{\n{}    pub struct {name};\n}}",
        docs::comment(&doc, 4)
    ));
    let name = ident(name);
    let members = emission.members(place);
    let container = runtime("Params");
    let required = required(params.params.iter().zip(members));
    let arguments: Vec<TokenStream> = required
        .iter()
        .map(|(param, member)| signature(emission, file, param, member))
        .collect();
    let constants = constants(&params.params);
    let (statements, given) = given(emission, file, &required);
    let new_doc = docs::attributes(&new_doc(&required));
    let setters = setters(emission, file, Some(definition), &params.params, members);
    file.push(quote! {
        impl #name {
            #new_doc
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                #(#statements)*
                Self(#container::new() #(#constants)* #(#given)*)
            }
            #(#setters)*
        }
    });
    if required.is_empty() {
        let default = file.prelude("Default");
        file.push(quote! {
            impl #default for #name {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        });
    }
}

fn new_doc(required: &[(&Param, &str)]) -> String {
    let mut doc = if required.is_empty() {
        "No parameters yet.".to_owned()
    } else {
        "The parameters that Stripe requires.".to_owned()
    };
    let described = described(required);
    if !described.is_empty() {
        doc.push_str("\n\n");
        doc.push_str(&described);
    }
    doc
}

/// A list of the required parameters that the document describes.
pub(super) fn described(required: &[(&Param, &str)]) -> String {
    required
        .iter()
        .filter(|(param, _)| !param.doc.is_empty())
        .map(|(param, member)| {
            let doc = param.doc.replace("\n\n", "\n").replace('\n', "\n  ");
            format!("- `{member}`: {doc}")
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// The required ones of these parameters, in their turn.
pub(crate) fn required<'a>(
    members: impl IntoIterator<Item = (&'a Param, &'a String)>,
) -> Vec<(&'a Param, &'a str)> {
    let mut found: Vec<(usize, &Param, &str)> = members
        .into_iter()
        .filter_map(|(param, member)| Some((param.turn()?, param, member.as_str())))
        .collect();
    found.sort_by_key(|(turn, ..)| *turn);
    found
        .into_iter()
        .map(|(_, param, member)| (param, member))
        .collect()
}

/// An argument with its type.
pub(super) fn signature(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    param: &Param,
    member: &str,
) -> TokenStream {
    let member = ident(member);
    let argument = argument(emission, file, shape_of(param));
    quote!(#member: #argument)
}

/// The parameters that are sent by themselves, as calls of `with`.
pub(super) fn constants(params: &[Param]) -> Vec<TokenStream> {
    params
        .iter()
        .filter_map(|param| {
            let name = &param.name;
            match &param.kind {
                ParamKind::Constant(Literal::Text(text)) => Some(quote!(.with(#name, #text))),
                ParamKind::Constant(Literal::Bool(value)) => Some(quote!(.with(#name, #value))),
                ParamKind::Required(..) | ParamKind::Optional(_) => None,
            }
        })
        .collect()
}

/// The required parameters: the statements that convert them, and the calls of `with`.
pub(super) fn given(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    required: &[(&Param, &str)],
) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let mut statements = Vec::new();
    let mut calls = Vec::new();
    for (param, member) in required {
        let name = &param.name;
        let member = ident(member);
        let shape = shape_of(param);
        if *shape == Shape::File {
            calls.push(quote!(.with_upload(#name, #member)));
            continue;
        }
        let (statement, value) = converted(emission, file, shape, param.secret, &quote!(#member));
        statements.extend(statement);
        calls.push(quote!(.with(#name, #value)));
    }
    (statements, calls)
}

/// Setters for optional parameters, and for clearing; of a type, with where it takes each.
pub(super) fn setters(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    definition: Option<&TypeDef>,
    params: &[Param],
    members: &[String],
) -> Vec<TokenStream> {
    let mut setters = Vec::new();
    for (param, member) in params.iter().zip(members) {
        let only = |clearing: bool| {
            let of_member = |definition| {
                places::of_member(emission, definition, &|body| has(body, param, clearing))
            };
            definition.and_then(of_member).unwrap_or_default()
        };
        if let ParamKind::Optional(shape) = &param.kind {
            setters.push(setter(emission, file, param, shape, member, &only(false)));
        }
        if param.clearable {
            let name = &param.name;
            let clear = ident(&derived::clear(member));
            let doc = format!("Clears `{name}`: unsets what is stored.");
            let doc = docs::attributes(&docs::paragraphs([doc.as_str(), &only(true)]));
            setters.push(quote! {
                #doc
                #[inline]
                pub fn #clear(self) -> Self {
                    Self(self.0.cleared(#name))
                }
            });
        }
    }
    setters
}

/// Whether a place has a parameter, or a way to clear it.
fn has(body: &TypeBody, param: &Param, clearing: bool) -> bool {
    let TypeBody::Params(own) = body else {
        return true;
    };
    let mut own = own.params.iter();
    own.any(|it| it.name == param.name && (it.clearable || !clearing))
}

fn setter(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    param: &Param,
    shape: &Shape,
    member: &str,
    only: &str,
) -> TokenStream {
    let name = &param.name;
    let doc = if param.doc.is_empty() {
        format!("Sets `{name}`.")
    } else {
        param.doc.clone()
    };
    let doc = docs::paragraphs([doc.as_str(), only]);
    let doc = docs::attributes(&docs::with_advice(&doc, param.deprecated));
    let member = ident(member);
    if is_page_size(param) {
        let (into, count) = (file.prelude("Into"), runtime("Count"));
        return quote! {
            #doc
            #[inline]
            pub fn #member(self, #member: impl #into<#count>) -> Self {
                let #member: #count = #member.into();
                Self(self.0.with(#name, #member))
            }
        };
    }
    let argument = argument(emission, file, shape);
    let (statement, value) = converted(emission, file, shape, param.secret, &quote!(#member));
    quote! {
        #doc
        #[inline]
        pub fn #member(self, #member: #argument) -> Self {
            #statement
            Self(self.0.with(#name, #value))
        }
    }
}

/// How many items a page is to have. People hold that in any type of integer; it is small, so a literal of it is always an
/// `i32`. All other integers are `i64`, since an amount may be a larger literal.
fn is_page_size(param: &Param) -> bool {
    param.name == "limit" && param.shape() == Some(&Shape::Integer)
}

/// What a required parameter holds. (A constant is never required of the caller.)
fn shape_of(param: &Param) -> &Shape {
    param.shape().unwrap_or(&Shape::Text)
}
