//! A file of Rust source: the items of one module, to be laid out by the renderer.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::gate::{self, Features};
use super::rust::ident;
use crate::names::TypeName;

/// A file of Rust source.
#[derive(Default)]
pub struct SourceFile {
    /// The documentation of the module, as Markdown.
    pub docs: String,
    /// The items.
    pub items: Vec<Item>,
    /// The module that the file is.
    module: Vec<String>,
    /// The names of the types in it.
    own: BTreeSet<String>,
    /// The features that bring the items that are added.
    features: Features,
}

/// An item of a file.
pub enum Item {
    /// An item that `prettyplease` lays out.
    Tokens(TokenStream),
    /// A call of one of the runtime's macros, which it would not lay out.
    Macro(String),
}

impl SourceFile {
    /// An empty file with documentation.
    pub(crate) fn with_docs(docs: impl Into<String>) -> Self {
        Self {
            docs: docs.into(),
            ..Self::default()
        }
    }

    /// An empty file of a module with types.
    pub(super) fn of_module(module: &[String], types: impl Iterator<Item = String>) -> Self {
        Self {
            module: module.to_vec(),
            own: types.collect(),
            ..Self::default()
        }
    }

    /// Adds an item.
    pub(crate) fn push(&mut self, tokens: TokenStream) {
        let gate = gate::attribute(&self.features);
        self.items.push(Item::Tokens(quote!(#gate #tokens)));
    }

    /// Adds a call of a macro.
    pub(super) fn push_macro(&mut self, text: String) {
        let gate = gate::line(&self.features);
        self.items.push(Item::Macro(format!("{gate}{text}")));
    }

    /// Puts a condition on all items that are added from here on.
    pub(super) fn gated(&mut self, features: Features) {
        self.features = features;
    }

    /// A type of Rust's prelude, by its full path where the module has another one of that name.
    pub(super) fn prelude(&self, name: &str) -> TokenStream {
        let short = ident(name);
        if !self.own.contains(name) {
            return quote!(#short);
        }
        let module = ident(match name {
            "Vec" => "vec",
            "String" => "string",
            "Box" => "boxed",
            "Default" => "default",
            "From" | "Into" => "convert",
            "IntoIterator" => "iter",
            _ => "option",
        });
        quote!(std::#module::#short)
    }

    /// A type of the crate: from here if it is below, else from the crate's root.
    pub(super) fn path(&self, name: &TypeName) -> TokenStream {
        let short = ident(&name.name);
        match name.module.strip_prefix(self.module.as_slice()) {
            // At the root there is no module that a path could begin with.
            Some(below) if !self.module.is_empty() => {
                let below = below.iter().map(|part| ident(part));
                quote!(#(#below::)*#short)
            }
            _ => {
                let path = name.module.iter().map(|part| ident(part));
                quote!(crate::#(#path::)*#short)
            }
        }
    }
}
