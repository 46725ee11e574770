//! What emitted items are, as text: for reports about the crate.

use std::collections::BTreeSet;

use super::{Emission, SourceFile, gate, ids, record, rust, sent};
use crate::ir::{Field, Place, Shape};
use crate::names::derived;

impl Emission<'_> {
    /// The type of a value that is received, or held in a parameter.
    pub fn type_text(&self, shape: &Shape) -> String {
        text(&rust::shape(self, &SourceFile::default(), shape))
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
            Some((module, name)) => format!("{module}::{}", derived::request(name)),
            None => derived::request(function),
        }
    }

    /// The kinds of objects that have an id type.
    pub fn identified(&self) -> BTreeSet<String> {
        ids::objects(self)
    }

    /// The features of which each brings a type; none if it is always there.
    pub fn needed_features(&self, place: &Place) -> BTreeSet<String> {
        gate::of_type(self, place)
    }
}

/// Tokens as text, with paths as a user of the crate writes them.
fn text(tokens: &proc_macro2::TokenStream) -> String {
    from_root(&rust::text(tokens))
}

/// The text of a type without the names of the crates that its paths begin with.
fn from_root(text: &str) -> String {
    let is_in_path = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == ':';
    let parts = text.split_inclusive(|sign| !is_in_path(sign));
    let bare = |part: &'_ str| {
        let crates = ["rt::", "crate::"];
        let bare = crates.iter().find_map(|name| part.strip_prefix(name));
        bare.unwrap_or(part).to_owned()
    };
    parts.map(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::from_root;

    #[test]
    fn paths_begin_at_the_root() {
        let text = "Option<rt::Part<crate::report::Parameters>>";
        assert_eq!(from_root(text), "Option<Part<report::Parameters>>");
        assert_eq!(from_root("crate::Charge"), "Charge");
    }
}
