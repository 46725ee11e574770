//! Objects that Stripe receives, and the choices in them.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::rust::{ident, shape};
use super::sent::{argument, value};
use super::{Emission, SourceFile, docs};
use crate::ir::{Choice, ChoiceArm, Literal, Param, ParamKind, Params, Place, Shape, TypeDef};

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
        &format!("Parameters at {}.", places(&definition.places)),
    ]);
    file.push_macro(format!(
        "stripe_runtime::params! {{\n{}    pub struct {name};\n}}",
        docs::comment(&doc, 4)
    ));
    let name = ident(name);
    let members = emission.members(place);
    let container = file.runtime("Params");
    let required = required(&params.params, members);
    let arguments: Vec<TokenStream> = required
        .iter()
        .map(|(param, member)| signature(emission, file, param, member))
        .collect();
    let constants = constants(&params.params);
    let given = given(emission, file, &required);
    let new_doc = docs::attributes(&new_doc(&required));
    let setters = setters(emission, file, &params.params, members);
    file.push(quote! {
        impl #name {
            #new_doc
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self(#container::new() #(#constants)* #(#given)*)
            }
            #(#setters)*
        }
    });
    if required.is_empty() {
        file.push(quote! {
            impl Default for #name {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        });
    }
}

/// Where the parameters stand, without listing all of many.
fn places(places: &[Place]) -> String {
    const SHOWN: usize = 3;
    let shown: Vec<String> = places
        .iter()
        .take(SHOWN)
        .map(|place| format!("`{place}`"))
        .collect();
    match places.len().saturating_sub(SHOWN) {
        0 => shown.join(", "),
        more => format!("{} and {more} more places", shown.join(", ")),
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

/// The required parameters in their turn.
pub(crate) fn required<'a>(
    params: &'a [Param],
    members: &'a [String],
) -> Vec<(&'a Param, &'a str)> {
    let mut found: Vec<(usize, &Param, &str)> = params
        .iter()
        .zip(members)
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

/// The required parameters, as calls of `with`.
pub(super) fn given(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    required: &[(&Param, &str)],
) -> Vec<TokenStream> {
    required
        .iter()
        .map(|(param, member)| {
            let name = &param.name;
            let member = ident(member);
            if *shape_of(param) == Shape::File {
                return quote!(.with_upload(#name, #member));
            }
            let value = value(
                emission,
                file,
                shape_of(param),
                param.secret,
                &quote!(#member),
            );
            quote!(.with(#name, #value))
        })
        .collect()
}

/// Setters for optional parameters, and for clearing.
pub(super) fn setters(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    params: &[Param],
    members: &[String],
) -> Vec<TokenStream> {
    let mut setters = Vec::new();
    for (param, member) in params.iter().zip(members) {
        if let ParamKind::Optional(shape) = &param.kind {
            setters.push(setter(emission, file, param, shape, member));
        }
        if param.clearable {
            let name = &param.name;
            let clear = clear(member);
            let doc = docs::attributes(&format!("Clears `{name}`: unsets what is stored."));
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

fn setter(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    param: &Param,
    shape: &Shape,
    member: &str,
) -> TokenStream {
    let name = &param.name;
    let doc = if param.doc.is_empty() {
        format!("Sets `{name}`.")
    } else {
        param.doc.clone()
    };
    let doc = docs::attributes(&docs::with_advice(&doc, param.deprecated));
    let member = ident(member);
    let argument = argument(emission, file, shape);
    let value = value(emission, file, shape, param.secret, &quote!(#member));
    quote! {
        #doc
        #[inline]
        pub fn #member(self, #member: #argument) -> Self {
            Self(self.0.with(#name, #value))
        }
    }
}

/// The method that clears what a setter sets.
pub(crate) fn clear(setter: &str) -> Ident {
    format_ident!("clear_{}", setter.trim_end_matches('_'))
}

/// What a required parameter holds. (A constant is never required of the caller.)
fn shape_of(param: &Param) -> &Shape {
    param.shape().unwrap_or(&Shape::Text)
}

pub(super) fn choice(
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
        &format!("A value at {}.", self::places(&definition.places)),
    ]));
    let value_type = file.runtime("Value");
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
                let inner = file.root(emission.name(place));
                variants.push(quote!(#doc #member(#inner)));
                arms.push(quote!(#name::#member(value) => Self::from(value)));
                conversions.push(conversion(&name, member, &quote!(#inner)));
            }
            ChoiceArm::Value(held) => {
                let inner = shape(emission, file, held);
                let doc = docs::attributes(match held {
                    Shape::Text => "A token or an id.",
                    _ => "A value.",
                });
                variants.push(quote!(#doc #member(#inner)));
                arms.push(quote!(#name::#member(value) => Self::from(value)));
                conversions.push(conversion(&name, member, &quote!(#inner)));
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
    file.push(quote! {
        impl From<#name> for #value_type {
            #[inline]
            fn from(choice: #name) -> Self {
                match choice { #(#arms,)* }
            }
        }
    });
}

fn conversion(name: &Ident, member: &Ident, inner: &TokenStream) -> TokenStream {
    quote! {
        impl From<#inner> for #name {
            #[inline]
            fn from(value: #inner) -> Self {
                Self::#member(value)
            }
        }
    }
}

/// Conversions from what people have at hand in place of the value itself.
fn more_conversions(
    file: &mut SourceFile,
    name: &Ident,
    member: &Ident,
    held: &Shape,
) -> Vec<TokenStream> {
    let from = |generics: TokenStream, source: TokenStream| {
        quote! {
            impl #generics From<#source> for #name {
                #[inline]
                fn from(value: #source) -> Self {
                    Self::#member(value.into())
                }
            }
        }
    };
    match held {
        Shape::Text => {
            let id = file.runtime("Id");
            vec![
                from(quote!(), quote!(&str)),
                from(quote!(<M>), quote!(&#id<M>)),
            ]
        }
        Shape::Timestamp => vec![from(quote!(), quote!(i64))],
        _ => Vec::new(),
    }
}
