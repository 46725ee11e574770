//! Texts of a document: whatever one says, the code is the same.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use serde_json::{Value, json};

use super::document::files;

/// The code that the document becomes when its texts say nothing.
static PLAIN: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| code("A parrot."));

pub(super) fn check(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let found = code(&text);
    for (path, code) in PLAIN.iter() {
        assert_eq!(found.get(path), Some(code), "{path} differs with {text:?}");
    }
    assert_eq!(found.len(), PLAIN.len());
}

/// The tokens of each file, without documentation.
fn code(text: &str) -> BTreeMap<String, String> {
    let files = files(
        &serde_json::to_vec(&document(text)).expect("it is JSON"),
        None,
    );
    let files = files.unwrap_or_else(|faults| panic!("a text is no reason to refuse: {faults}"));
    let sources = files.into_iter().filter(|(path, _)| path.ends_with(".rs"));
    sources
        .map(|(path, text)| {
            let tokens: TokenStream = text.parse().expect("it is Rust");
            (path, without_docs(tokens))
        })
        .collect()
}

/// Documentation is `#` or `#!`, and `[doc = "…"]`.
fn without_docs(tokens: TokenStream) -> String {
    let mut text = String::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if is_doc(group.stream()) => {}
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                text += &format!("{open}{}{close}\n", without_docs(group.stream()));
            }
            TokenTree::Punct(sign) if matches!(sign.as_char(), '#' | '!') => {}
            other => text += &format!("{other} "),
        }
    }
    text
}

fn is_doc(attribute: TokenStream) -> bool {
    matches!(attribute.into_iter().next(), Some(TokenTree::Ident(name)) if name == "doc")
}

fn document(text: &str) -> Value {
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Parrots", "version": "2026-05-27.dahlia", "description": text},
        "components": {"schemas": {"parrot": {
            "type": "object", "title": "Parrot", "description": text, "required": ["id", "object", "color"],
            "x-resourceId": "parrot",
            "properties": {
                "id": {"type": "string", "description": text, "maxLength": 5000},
                "object": {"type": "string", "enum": ["parrot"], "description": text},
                "color": {"type": "string", "enum": ["red", "green"], "description": text},
            },
        }}},
        "paths": {"/v1/parrots": {"post": {
            "operationId": "PostParrots", "summary": text, "description": text,
            "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {
                "type": "object",
                "properties": {"name": {"type": "string", "description": text}},
            }}}},
            "responses": {"200": {"description": text, "content": {"application/json": {"schema":
                {"$ref": "#/components/schemas/parrot"}}}}},
        }}},
    })
}
