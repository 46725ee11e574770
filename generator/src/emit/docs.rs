//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;

/// The text as attributes, one per line.
pub(super) fn attributes(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// The text as comment lines, indented by so many spaces.
pub(super) fn comment(text: &str, indent: usize) -> String {
    let mut comment = String::new();
    for line in text.lines() {
        let line = format!("{:indent$}/// {line}", "");
        comment.push_str(line.trim_end());
        comment.push('\n');
    }
    comment
}

/// Paragraphs with an empty line between, empty ones left out.
pub(super) fn paragraphs<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let parts: Vec<&str> = parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("\n\n")
}

/// What a document advises against, said first.
pub(super) fn with_advice(doc: &str, deprecated: bool) -> String {
    if deprecated {
        paragraphs(["**Deprecated** by Stripe.", doc])
    } else {
        doc.to_owned()
    }
}
