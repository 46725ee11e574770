//! What emitted items are, as text: for reports about the crate.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

use super::{Emission, SourceFile, endpoint, ids, record, root, rust, sent};
use crate::ir::{Field, Place, Shape};

impl Emission<'_> {
    /// The type of a value that is received, or held in a parameter.
    pub fn type_text(&self, shape: &Shape) -> String {
        text(&rust::shape(self, &mut SourceFile::default(), shape))
    }

    /// The type of a record's field.
    pub fn field_text(&self, field: &Field) -> String {
        text(&record::field_type(self, &mut SourceFile::default(), field))
    }

    /// The type of an argument of a setter or function.
    pub fn argument_text(&self, shape: &Shape) -> String {
        text(&sent::argument(self, &mut SourceFile::default(), shape))
    }

    /// The type of the request of a function, both as paths.
    pub fn request_text(&self, function: &str) -> String {
        match function.rsplit_once("::") {
            Some((module, name)) => format!("{module}::{}", endpoint::request_name(name)),
            None => endpoint::request_name(function),
        }
    }

    /// The kinds of objects that have an id type.
    pub fn identified(&self) -> BTreeSet<String> {
        ids::objects(self)
    }

    /// The features of which each brings a type; none if it is always there.
    pub fn needed_features(&self, place: &Place) -> BTreeSet<String> {
        root::needed(self, place)
    }
}

/// Tokens with a space only where two words meet.
fn text(tokens: &TokenStream) -> String {
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
