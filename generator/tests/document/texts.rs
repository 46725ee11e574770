//! No text of a document is run, compiled or taken for anything else than text.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::{Value, json};

use crate::files;
use crate::mutate::Seed;

/// What makes rustdoc compile something, ends a comment or a literal, or leads there together with others.
const PIECES: &[&str] = &[
    "```\nevil()\n```",
    "```rust\nevil()\n```",
    "~~~ no_run\nevil()\n~~~",
    "````rust\n```\nevil()\n````",
    "```text\n```rust\nevil()\n```",
    "```",
    "~~~",
    "```rust",
    "    evil()",
    "\tevil()",
    "      evil()\n\n          evil()",
    "- a\n\n      evil()",
    "1. a\n\n       evil()",
    "123456789. a\n\n                evil()",
    "- a\n  - b\n\n    ```\n    evil()\n    ```\n\n        evil()",
    "> ```\n> evil()\n> ```",
    ">     evil()",
    "# a\n    evil()",
    "[^1]:\n\n        evil()",
    "[a]: <b\n",
    "<pre><code>evil()</code></pre>",
    "<ul><ul><ol><ul><li>\n\n            evil()</ul>",
    "<ol><li></li><ul><li></li><ol><li>evil()",
    "<script>\n    evil()\n</script>",
    "<!-- ",
    "*/ evil() /*",
    "\"); evil(); (\"",
    "\"#####",
    "\r```\revil()\r```",
    "\r\n```\r\nevil()\r\n```\r\n",
    "\r",
    "\0\u{b}\u{c}\u{85}",
    "\u{202e}\u{2066}live",
    "\u{2028}    evil()",
    "|a|\n|---|\n|`b|",
    "&#10;&#96;&#96;&#96;&#10;evil()",
    "\\\n```\nevil()\n```",
    "a `b\n```\nevil()\n```\nc`",
    "word",
    "*",
    "- ",
    "1.",
    "#",
];

/// What stands between them.
const ENDS: &[&str] = &["\n\n", "\n", " ", "", "."];

fn text(seed: &mut Seed) -> String {
    let mut text = String::new();
    for _ in 0..=seed.below(5) {
        text.push_str(PIECES[seed.below(PIECES.len())]);
        text.push_str(ENDS[seed.below(ENDS.len())]);
    }
    text
}

/// A document with a text at every place that has one.
fn document(mut text: impl FnMut() -> String) -> Value {
    let mut property = |more: Value| {
        let mut schema = json!({"type": "string", "description": text()});
        let members = schema.as_object_mut().unwrap();
        members.extend(more.as_object().unwrap().clone());
        schema
    };
    let parrot = json!({
        "type": "object", "required": ["id", "object", "color"],
        "description": property(json!({}))["description"],
        "properties": {
            "id": property(json!({})),
            "object": property(json!({"enum": ["parrot"]})),
            "color": property(json!({"enum": ["red", "blue"]})),
            "name": property(json!({"deprecated": true})),
            "nest": {"type": "object", "description": property(json!({}))["description"], "properties": {"twig": property(json!({}))}},
        },
    });
    let sent = json!({
        "type": "object", "required": ["name", "color", "bed"],
        "properties": {
            "name": property(json!({})),
            "color": property(json!({"enum": ["red", "blue", ""]})),
            "age": property(json!({"deprecated": true})),
            "bed": {"type": "object", "description": property(json!({}))["description"], "required": ["twig"], "properties": {
                "twig": property(json!({})), "leaf": property(json!({})),
            }},
            "perch": {"description": property(json!({}))["description"], "anyOf": [{"type": "string", "enum": ["now"]}, {"type": "integer"}]},
        },
    });
    let mut value = || property(json!({}))["description"].clone();
    let responses = json!({"200": {"description": value(), "content": {"application/json": {"schema": {"$ref": "#/components/schemas/parrot"}}}}});
    let id = |description: Value| json!({"in": "path", "name": "id", "required": true, "description": description, "schema": {"type": "string"}});
    let other = |description: Value| json!({"in": "path", "name": "nest", "required": true, "description": description, "schema": {"type": "string"}});
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Parrots", "version": "1", "description": value()},
        "paths": {
            "/v1/parrots/{id}/nests/{nest}": {
                "get": {"operationId": "GetParrot", "summary": value(), "description": value(), "deprecated": true,
                    "parameters": [id(value()), other(value())], "responses": responses},
                "post": {"operationId": "PostParrot", "summary": value(), "description": value(),
                    "parameters": [id(value()), other(value())],
                    "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": sent}}}, "responses": responses},
            },
        },
        "components": {"schemas": {"parrot": parrot}},
    })
}

/// The documentation comments of a file.
fn docs(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Option<String> = None;
    for line in source.lines() {
        let line = line.trim_start();
        match line
            .strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"))
        {
            Some(text) => {
                let doc = open.get_or_insert_default();
                doc.push_str(text.strip_prefix(' ').unwrap_or(text));
                doc.push('\n');
            }
            None => found.extend(open.take()),
        }
    }
    found.extend(open);
    found
}

/// The code in the documentation of a crate, as rustdoc finds it.
fn code(files: &BTreeMap<String, String>) -> BTreeSet<String> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS;
    let mut found = BTreeSet::new();
    for (path, source) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        assert!(!source.contains("#[doc"), "{path}: {source}");
        for doc in docs(source) {
            let mut open = None;
            for event in Parser::new_ext(&doc, options) {
                match event {
                    Event::Start(Tag::CodeBlock(_)) => open = Some(String::new()),
                    Event::End(TagEnd::CodeBlock) => found.extend(open.take()),
                    Event::Text(text) => _ = open.as_mut().map(|open| open.push_str(&text)),
                    _ => {}
                }
            }
        }
    }
    found
}

/// `TEXTS=5000` goes on for longer.
#[test]
fn the_texts_of_a_document_are_text() {
    let plain = files(&document(String::new)).unwrap();
    let examples = code(&plain);
    assert!(examples.iter().any(|it| it.contains("parrots")));
    let seeds = std::env::var("TEXTS").map_or(300, |count| count.parse().unwrap());
    for number in 0..seeds {
        let mut seed = Seed::new(number);
        let document = document(|| text(&mut seed));
        let files = files(&document).unwrap();
        assert_eq!(code(&files), examples, "{number}: {document:#}");
        assert!(files.keys().eq(plain.keys()), "{number}");
        for (path, source) in &files {
            let odd = source.chars().find(|c| {
                c.is_control() && !matches!(c, '\n' | '\t')
                    || "\u{202e}\u{2066}\u{2028}".contains(*c)
            });
            assert_eq!(odd, None, "{number}: {path}");
            if path.ends_with(".rs") {
                let parsed = syn::parse_file(source);
                assert!(parsed.is_ok(), "{number}: {path}: {:?}", parsed.err());
            }
        }
    }
}

/// A place of a document, and how a word gets there.
type Put = (&'static str, fn(&mut Value, &str));

/// Names and values of a document stand in comments, literals and paths.
#[test]
fn names_and_values_end_nothing() {
    let signs = ["\n", "\r", "\u{202e}", "\u{2028}", "\0", "\u{1b}[2J"];
    let words = [
        "\"); evil(); (\"",
        "`evil()`",
        "*/ evil()",
        "../../evil",
        "{evil}",
        "\\",
        "#![evil]",
        "```",
    ];
    let plain = document(String::new);
    let places: &[Put] = &[
        ("property", |document, word| {
            let properties = &mut document["components"]["schemas"]["parrot"]["properties"];
            properties[format!("a{word}b")] = json!({"type": "string"});
        }),
        ("parameter", |document, word| {
            let schema = &mut document["paths"]["/v1/parrots/{id}/nests/{nest}"]["post"]["requestBody"]
                ["content"]["application/x-www-form-urlencoded"]["schema"];
            schema["properties"][format!("a{word}b")] = json!({"type": "string"});
            schema["required"] = json!([format!("a{word}b")]);
        }),
        ("value", |document, word| {
            let schema = &mut document["components"]["schemas"]["parrot"]["properties"]["color"];
            schema["enum"] = json!(["red", format!("a{word}b")]);
        }),
        ("object", |document, word| {
            let schema = &mut document["components"]["schemas"]["parrot"]["properties"]["object"];
            schema["enum"] = json!([format!("a{word}b")]);
        }),
        ("title", |document, word| {
            document["components"]["schemas"]["parrot"]["title"] = json!(format!("a{word}b"));
        }),
        ("operation", |document, word| {
            document["paths"]["/v1/parrots/{id}/nests/{nest}"]["get"]["operationId"] =
                json!(format!("a{word}b"));
        }),
        ("schema", |document, word| {
            let schema = document["components"]["schemas"]["parrot"].clone();
            document["components"]["schemas"][format!("a{word}b")] = schema;
        }),
        ("path", |document, word| {
            let path = document["paths"]["/v1/parrots/{id}/nests/{nest}"].clone();
            document["paths"] = json!({});
            document["paths"][format!("/v1/a{word}b/{{id}}/{{nest}}")] = path;
        }),
        ("version", |document, word| {
            document["info"]["version"] = json!(format!("a{word}b"));
        }),
    ];
    let examples = code(&files(&plain).unwrap()).len();
    for (place, put) in places {
        for sign in signs {
            let mut document = plain.clone();
            put(&mut document, sign);
            let faults = files(&document).unwrap_err();
            assert!(
                faults.lines().all(|line| line.starts_with(['/', ' ', '('])),
                "{place}: {faults}"
            );
            assert!(
                !faults.contains(sign) || sign == "\n",
                "{place}: {faults:?}"
            );
        }
        for word in words {
            let mut document = plain.clone();
            put(&mut document, word);
            let Ok(files) = files(&document) else {
                continue;
            };
            assert_eq!(code(&files).len(), examples, "{place}: {word}");
            for (path, source) in &files {
                assert!(
                    !path.contains("..") && !path.contains(['{', '`', '"']),
                    "{path}"
                );
                if path.ends_with(".rs") {
                    let tokens = source.parse().unwrap();
                    assert!(!is_called(tokens), "{place}: {word}: {path}");
                }
            }
        }
    }
}

/// Whether the word stands in Rust as more than text.
fn is_called(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "evil",
        TokenTree::Group(group) => is_called(group.stream()),
        _ => false,
    })
}
