//! Two functions for each operation: a request with what it requires, and one with all that it takes.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::place::{self, Members};
use super::sent;
use super::turns::Turns;
use super::value::{Extent, Values};
use crate::emit::{Emission, ident, is_expand, required};
use crate::ir::{Operation, Output, Shape};
use crate::names::{FunctionName, derived, snake};

/// The functions that send an operation.
pub(super) fn functions(
    emission: &Emission<'_>,
    function: &FunctionName,
    operation: &Operation,
) -> TokenStream {
    let name = ident(&function.function);
    let members = place::of_operation(emission, operation);
    let bare = Values::new(emission, Extent::Required);
    let full = Values::new(emission, Extent::Every);
    let call = |values: Values<'_>| {
        let of_path = operation
            .path_params
            .iter()
            .map(|param| format!("{}_1", param.name))
            .map(|value| quote!(#value));
        let arguments = required(sent::pairs(&members))
            .into_iter()
            .filter_map(|(param, _)| values.param(param));
        let arguments = of_path.chain(arguments);
        let path = function.module.iter().map(|part| ident(part));
        quote!(stripe::#(#path::)*#name(#(#arguments),*))
    };
    let required = call(bare);
    let every = call(full);
    let expanded = expand(emission, operation);
    let sent = members.into_iter().filter(|(param, _)| !is_expand(param));
    let sent: Members = sent.collect();
    let every = sent::set(full, &sent, &quote!(#every #expanded));
    let body = match sent::cleared(&sent, &quote!(request)) {
        Some(cleared) => quote!(let request = #every; let request = #cleared;),
        None => quote!(let request = #every;),
    };
    let turn = sent::turn(&body);
    let [required_name, every_name] = names_of(operation);
    let receive = ident(match operation.output {
        Output::Value(_) => "receive",
        Output::Nothing => "receive_nothing",
        Output::Download => "download",
    });
    quote! {
        fn #required_name(client: &Client) -> Exchange {
            #receive(#required.send(client))
        }
        fn #every_name(client: &Client, #turn: Turn) -> Exchange {
            #body
            #receive(request.send(client))
        }
    }
}

/// The row of an operation in the table of its file.
pub(super) fn row(operation: &Operation, turns: Turns) -> TokenStream {
    let id = &operation.id;
    let [required, every] = names_of(operation);
    let [arms, words, levels] =
        [turns.arms, turns.words, turns.levels].map(Literal::usize_unsuffixed);
    quote! {
        Operation { id: #id, turns: Turns { arms: #arms, words: #words, levels: #levels }, required: #required, every: #every }
    }
}

fn names_of(operation: &Operation) -> [Ident; 2] {
    let name = snake(&operation.id);
    ["required", "every"].map(|kind| format_ident!("{name}_{kind}"))
}

/// Calls of `expand` for all that the result's type says can be expanded.
fn expand(emission: &Emission<'_>, operation: &Operation) -> TokenStream {
    if !operation.params.iter().any(is_expand) {
        return TokenStream::new();
    }
    let place = match &operation.output {
        Output::Value(Shape::Named(place) | Shape::MaybeDeleted(place)) => place,
        Output::Value(Shape::ListPage(inner) | Shape::SearchPage(inner) | Shape::V2Page(inner)) => {
            match &**inner {
                Shape::Named(place) => place,
                _ => return TokenStream::new(),
            }
        }
        _ => return TokenStream::new(),
    };
    let Some(record) = emission.ir.record(place) else {
        return TokenStream::new();
    };
    let name = emission.full_path(place);
    let constants = record
        .expansions
        .iter()
        .map(|found| ident(&derived::expansion(&found.path)));
    quote!(#(.expand(stripe::#name::#constants))*)
}
