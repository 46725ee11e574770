//! Values to send, chosen by what they are.
//!
//! Texts are as short as the shortest that the document allows anywhere.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::place::{Members, at};
use super::{file_of, sent};
use crate::emit::{Emission, ident, required};
use crate::ir::{Param, ParamKind, Place, Shape, TypeBody};

/// A text that is nowhere too long.
const TEXT: &str = "ab";

/// The text for what is never printed, so that a test can look for it in what is.
const SECRET: &str = "s3cret";

/// What objects have in them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// What is required, and of several alternatives and words the first.
    Required,
    /// Everything, by calls of the functions that build it. They are given the `turn` that is in scope.
    Every,
}

/// How values are written.
#[derive(Clone, Copy)]
pub(super) struct Values<'a> {
    pub(super) emission: &'a Emission<'a>,
    pub(super) extent: Extent,
    /// What texts say.
    text: &'static str,
}

impl<'a> Values<'a> {
    pub(super) fn new(emission: &'a Emission<'a>, extent: Extent) -> Self {
        Self {
            emission,
            extent,
            text: TEXT,
        }
    }

    /// The argument for a parameter that has one.
    pub(super) fn param(self, param: &Param) -> Option<TokenStream> {
        let text = if param.secret { SECRET } else { TEXT };
        Some(Self { text, ..self }.argument(param.shape()?))
    }

    /// The argument of a setter.
    fn argument(self, shape: &Shape) -> TokenStream {
        let text = self.text;
        match shape {
            Shape::List(inner) => {
                let inner = self.argument(inner);
                quote!([#inner])
            }
            Shape::Map(inner) => {
                let inner = self.argument(inner);
                quote!([("key", #inner)])
            }
            Shape::Clearable(inner) => {
                let inner = self.exact(inner);
                match self.extent {
                    Extent::Required => quote!(Some(#inner)),
                    Extent::Every => {
                        let turn = sent::turn(&inner);
                        quote!(turn.clearable(|#turn| #inner))
                    }
                }
            }
            Shape::Range(inner) => {
                let inner = self.exact(inner);
                match self.extent {
                    Extent::Required => inner,
                    Extent::Every => quote!(turn.range(#inner)),
                }
            }
            Shape::Bool => quote!(true),
            Shape::Float => quote!(1.5),
            Shape::Integer | Shape::Decimal | Shape::IntegerText => quote!(1),
            Shape::Timestamp => {
                let seconds = seconds();
                quote!(#seconds)
            }
            Shape::DateTime => timestamp(),
            Shape::Currency => quote!("usd"),
            Shape::File => quote!(stripe::Upload::bytes("ab.txt", #text)),
            Shape::Object | Shape::Any => quote!(stripe::Value::map([("key", #text)])),
            Shape::Named(place) => self.named(place),
            Shape::Text
            | Shape::Id(_)
            | Shape::Expandable(_)
            | Shape::ExpandableAny
            | Shape::MaybeDeleted(_)
            | Shape::ListPage(_)
            | Shape::SearchPage(_)
            | Shape::V2Page(_) => quote!(#text),
        }
    }

    /// The same where the value itself is wanted, and not what turns into it.
    pub(super) fn exact(self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Text => {
                let text = self.text;
                quote!(#text.to_owned())
            }
            Shape::Integer => quote!(1_i64),
            Shape::Timestamp => timestamp(),
            Shape::List(inner) => {
                let inner = self.exact(inner);
                quote!(vec![#inner])
            }
            other => self.argument(other),
        }
    }

    /// A value of a type of its own.
    pub(super) fn named(self, place: &Place) -> TokenStream {
        let found = at(self.emission, place);
        let type_name = self.emission.full_path(found.identity);
        match (found.body(), self.extent) {
            (TypeBody::Params(params), Extent::Required) => {
                let members = found.params(params);
                let arguments = required(sent::pairs(&members))
                    .into_iter()
                    .filter_map(|(param, _)| self.param(param));
                let first = self.first_of_optional(&members);
                quote!(stripe::#type_name::new(#(#arguments),*) #first)
            }
            (TypeBody::Choice(choice), Extent::Required) => {
                let arms = found.arms(&choice.arms).into_iter();
                let mut values =
                    arms.map(|(arm, member)| sent::arm(self, found.identity, arm, member));
                values.next().unwrap_or_default()
            }
            (body @ (TypeBody::Params(_) | TypeBody::Choice(_)), Extent::Every) => {
                let file = ident(&file_of(self.emission, found.identity));
                let function = sent::function(self.emission, place);
                let turn = match body {
                    TypeBody::Params(_) => quote!(turn.inside()),
                    _ => quote!(turn),
                };
                quote!(super::#file::#function(#turn))
            }
            (TypeBody::Enum(values), extent) => {
                let all = self.emission.members(found.identity);
                let taken = found.values(values);
                let first = match &taken {
                    Some(taken) => taken.first().cloned(),
                    None => all.first().map(|first| ident(first)),
                };
                match (extent, first, taken) {
                    (_, None, _) => quote!(stripe::#type_name::from_wire(#TEXT)),
                    (Extent::Required, Some(first), _) => quote!(stripe::#type_name::#first),
                    (Extent::Every, _, None) => quote!(turn.word::<stripe::#type_name>()),
                    (Extent::Every, _, Some(taken)) => {
                        quote!(turn.one_of(&[#(stripe::#type_name::#taken),*]))
                    }
                }
            }
            _ => quote!(stripe::#type_name::from_wire(#TEXT)),
        }
    }

    /// A call of the first setter that says something, if no parameter is required: a form cannot say an empty object.
    fn first_of_optional(self, members: &Members) -> Option<TokenStream> {
        if !members.iter().all(|(param, _)| is_optional(param)) {
            return None;
        }
        members.iter().find_map(|(param, member)| {
            param.shape().filter(|shape| self.says_something(shape))?;
            let setter = ident(member);
            let argument = self.param(param)?;
            Some(quote!(.#setter(#argument)))
        })
    }

    /// Whether a form has a way to say a value of this shape.
    fn says_something(self, shape: &Shape) -> bool {
        let Shape::Named(place) = shape else {
            return true;
        };
        let found = at(self.emission, place);
        match found.body() {
            TypeBody::Params(params) => found.params(params).iter().any(|(param, _)| {
                !is_optional(param) || param.shape().is_some_and(|it| self.says_something(it))
            }),
            _ => true,
        }
    }
}

fn is_optional(param: &Param) -> bool {
    matches!(param.kind, ParamKind::Optional(_))
}

fn timestamp() -> TokenStream {
    let seconds = seconds();
    quote!(Timestamp::from(#seconds))
}

/// A point in time.
fn seconds() -> Literal {
    Literal::i64_unsuffixed(1_700_000_000)
}
