//! A function for each type of parameters: a value of it, built through all of its setters.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::place::{Members, at};
use super::value::{Extent, Values};
use crate::emit::{Emission, ident, required};
use crate::ir::{Choice, ChoiceArm, Param, ParamKind, Params, Place};
use crate::names::derived;

/// The function that builds a value of the type at a place.
pub(super) fn function(emission: &Emission<'_>, place: &Place) -> Ident {
    let found = at(emission, place);
    let path = emission.full_path(found.identity).into_iter();
    let path = path.filter_map(|token| match token {
        TokenTree::Ident(name) => Some(name.to_string().replace("r#", "")),
        _ => None,
    });
    let name = path.collect::<Vec<_>>().join("__");
    match found.number() {
        Some(number) => format_ident!("{name}__{number}"),
        None => ident(&name),
    }
}

/// The functions that build an object, with every parameter set; of alternatives that nothing tells apart, the parameters of the
/// one whose turn it is.
pub(super) fn params(emission: &Emission<'_>, place: &Place, params: &Params) -> TokenStream {
    let values = Values::new(emission, Extent::Every);
    let found = at(emission, place);
    let name = emission.full_path(found.identity);
    let function = function(emission, place);
    let members = found.params(params);
    let arguments = required(pairs(&members))
        .into_iter()
        .filter_map(|(param, _)| values.param(param));
    let value = quote!(stripe::#name::new(#(#arguments),*));
    let alternatives = found.alternatives(params);
    let all = match alternatives {
        [] => set(values, &members, &value),
        alternatives => one_of(
            &alternatives
                .iter()
                .map(|names| {
                    let of_this = members.iter();
                    let of_this = of_this.filter(|(param, _)| names.contains(&param.name));
                    set(values, &of_this.cloned().collect(), &value)
                })
                .collect::<Vec<_>>(),
        ),
    };
    let body = match cleared(&members, &quote!(value)) {
        Some(cleared) => quote!(let value = #all; #cleared),
        None => all,
    };
    let inner = turn(&body);
    let count = Literal::usize_unsuffixed(alternatives.len());
    if alternatives.is_empty() {
        return quote! {
            pub(super) fn #function(#inner: Turn) -> stripe::#name {
                #body
            }
        };
    }
    quote! {
        pub(super) fn #function(turn: Turn) -> stripe::#name {
            let (arm, #inner) = turn.choose(#count);
            #body
        }
    }
}

/// One of several kinds of value: which one is the turn's to say.
pub(super) fn choice(emission: &Emission<'_>, place: &Place, choice: &Choice) -> TokenStream {
    let values = Values::new(emission, Extent::Every);
    let found = at(emission, place);
    let name = emission.full_path(found.identity);
    let function = function(emission, place);
    let arms: Vec<TokenStream> = found
        .arms(&choice.arms)
        .into_iter()
        .map(|(arm, member)| self::arm(values, found.identity, arm, member))
        .collect();
    let count = Literal::usize_unsuffixed(arms.len());
    let body = one_of(&arms);
    let inner = turn(&body);
    quote! {
        pub(super) fn #function(turn: Turn) -> stripe::#name {
            let (arm, #inner) = turn.choose(#count);
            #body
        }
    }
}

/// An alternative of a choice.
pub(super) fn arm(
    values: Values<'_>,
    choice: &Place,
    arm: &ChoiceArm,
    member: &str,
) -> TokenStream {
    let name = values.emission.full_path(choice);
    let member = ident(member);
    let held = match arm {
        ChoiceArm::Word(_) => return quote!(stripe::#name::#member),
        ChoiceArm::Object(_, place) => values.named(place),
        ChoiceArm::Value(shape) => values.exact(shape),
    };
    quote!(stripe::#name::#member(#held))
}

/// Parameters beside their names.
pub(super) fn pairs(members: &Members) -> impl Iterator<Item = (&Param, &String)> {
    members.iter().map(|(param, member)| (param, member))
}

/// All that can be set on `value`, set.
pub(super) fn set(values: Values<'_>, members: &Members, value: &TokenStream) -> TokenStream {
    let setters = members.iter().filter_map(|(param, member)| {
        let ParamKind::Optional(_) = &param.kind else {
            return None;
        };
        let setter = ident(member);
        let argument = values.param(param)?;
        Some(quote!(.#setter(#argument)))
    });
    quote!(#value #(#setters)*)
}

/// All that can be cleared on `value`, cleared if it is the turn for that; nothing where nothing can be.
pub(super) fn cleared(members: &Members, value: &TokenStream) -> Option<TokenStream> {
    let clearing: Vec<Ident> = members
        .iter()
        .filter(|(param, _)| param.clearable)
        .map(|(_, member)| ident(&derived::clear(member)))
        .collect();
    (!clearing.is_empty()).then(|| {
        quote! {
            if turn.clears() {
                #value #(.#clearing())*
            } else {
                #value
            }
        }
    })
}

/// The name of the parameter `turn`: another one where nothing asks for it.
pub(super) fn turn(body: &TokenStream) -> Ident {
    ident(if asks_for_turn(body) { "turn" } else { "_" })
}

fn asks_for_turn(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(name) => name == "turn",
        TokenTree::Group(group) => asks_for_turn(&group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// The value of the arm.
fn one_of(values: &[TokenStream]) -> TokenStream {
    let Some((last, others)) = values.split_last() else {
        return TokenStream::new();
    };
    let indices = (0..others.len()).map(Literal::usize_unsuffixed);
    quote! {
        match arm {
            #(#indices => #others,)*
            _ => #last,
        }
    }
}
