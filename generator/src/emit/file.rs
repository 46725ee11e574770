//! A file of Rust source: its imports and its items, to be laid out by the renderer.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// A file of Rust source.
#[derive(Default)]
pub struct SourceFile {
    /// The documentation of the module, as Markdown.
    pub docs: String,
    /// Names from the runtime.
    runtime: BTreeSet<String>,
    /// Names from the crate's root.
    root: BTreeSet<String>,
    /// Names that the file defines itself.
    own: BTreeSet<String>,
    /// The items.
    pub items: Vec<Item>,
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

    /// Adds an item.
    pub(crate) fn push(&mut self, tokens: TokenStream) {
        self.items.push(Item::Tokens(tokens));
    }

    /// Adds a call of a macro.
    pub(super) fn push_macro(&mut self, text: String) {
        self.items.push(Item::Macro(text));
    }

    /// Notes a name that needs no import.
    pub(super) fn defines(&mut self, name: &str) {
        self.own.insert(name.to_owned());
    }

    /// A name from the runtime.
    pub(super) fn runtime(&mut self, name: &str) -> Ident {
        self.runtime.insert(name.to_owned());
        format_ident!("{name}")
    }

    /// A name from the crate's root.
    pub(super) fn root(&mut self, name: &str) -> Ident {
        self.root.insert(name.to_owned());
        format_ident!("{name}")
    }

    /// The `use` items of the file.
    pub fn imports(&self) -> Vec<TokenStream> {
        let from = |names: &BTreeSet<String>, path: TokenStream| {
            let names: Vec<Ident> = names
                .iter()
                .filter(|name| !self.own.contains(*name))
                .map(|name| format_ident!("{name}"))
                .collect();
            match names.as_slice() {
                [] => None,
                [only] => Some(quote!(use #path::#only;)),
                several => Some(quote!(use #path::{#(#several),*};)),
            }
        };
        [
            from(&self.runtime, quote!(stripe_runtime)),
            from(&self.root, quote!(crate)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
