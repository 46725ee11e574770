//! Each name in the OpenAPI document that looks like a secret's has been decided on: the overlay marks the property, or
//! `spec/printed.txt` lists it with the reason why it may be printed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::DOCUMENT;

/// Lines of names, or of names in what they are in, and after a colon the reason.
const PRINTED: &str = include_str!("../../../../spec/printed.txt");

/// A name with one of these words in it looks like a secret's.
const WORDS: [&str; 28] = [
    "auth",
    "body",
    "clabe",
    "credential",
    "credentials",
    "cryptogram",
    "cvc",
    "cvv",
    "iban",
    "key",
    "link",
    "nonce",
    "number",
    "otp",
    "passcode",
    "password",
    "payload",
    "pdf",
    "pin",
    "private",
    "secret",
    "signature",
    "ssn",
    "token",
    "uri",
    "url",
    "urls",
    "value",
];

/// So does one that is spelled so, or ends so.
const ENDINGS: [&str; 8] = [
    "code",
    "hash",
    "last_4",
    "sort_code",
    "tax_id",
    "trace",
    "id_number_secondary",
    "fingerprint",
];

/// Names that say nothing without what they are in: each is decided on where it is.
const VAGUE: [&str; 9] = [
    "body", "code", "key", "number", "pdf", "secret", "token", "url", "value",
];

#[test]
fn what_looks_like_a_secret_is_decided_on() {
    let mut found = BTreeMap::new();
    for (name, schema) in DOCUMENT["components"]["schemas"].as_object().unwrap() {
        properties(schema, name, &mut found);
    }
    for (_, methods) in DOCUMENT["paths"].as_object().unwrap() {
        for (_, operation) in methods.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap_or_default();
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                if parameter["in"] == "query" {
                    let name = parameter["name"].as_str().unwrap_or_default();
                    property(name, &parameter["schema"], id, &mut found);
                }
            }
            for (_, media) in operation["requestBody"]["content"]
                .as_object()
                .into_iter()
                .flatten()
            {
                properties(&media["schema"], id, &mut found);
            }
        }
    }
    assert!(found.len() > 100, "{found:?}");

    let lines = PRINTED
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut printed = BTreeSet::new();
    for line in lines {
        let (names, reason) = line.split_once(": ").unwrap_or_default();
        assert!(!reason.is_empty(), "`{line}` has no reason");
        printed.extend(names.split(", "));
    }
    let mut used = BTreeSet::new();
    let mut undecided = Vec::new();
    for (place, name) in &found {
        let by_name = printed
            .get(name.as_str())
            .filter(|name| !VAGUE.contains(name));
        match printed.get(place.as_str()).or(by_name) {
            Some(entry) => _ = used.insert(*entry),
            None => undecided.push(place),
        }
    }
    assert!(
        undecided.is_empty(),
        "mark these as `x-sensitive` in spec/overlay.yaml, or list them in spec/printed.txt: {undecided:#?}"
    );
    let idle: Vec<&&str> = printed.difference(&used).collect();
    assert!(
        idle.is_empty(),
        "nothing is called so, or the overlay marks it: {idle:#?}"
    );
}

/// Adds the properties of a schema that look like secrets and are not marked: by `parent.name`, the name.
fn properties(schema: &Value, parent: &str, found: &mut BTreeMap<String, String>) {
    let all = schema["properties"].as_object();
    // The `url` of a list is the path of its operation.
    let is_list = all.is_some_and(|all| all.contains_key("data") && all.contains_key("url"));
    for (name, schema) in all.into_iter().flatten().filter(|_| !is_list) {
        property(name, schema, parent, found);
        properties(schema, name, found);
    }
    let inner = ["items", "additionalProperties"].map(|keyword| &schema[keyword]);
    let inner = inner.into_iter().filter(|inner| inner.is_object());
    for inner in inner.chain(arms(schema)) {
        properties(inner, parent, found);
    }
}

fn property(name: &str, schema: &Value, parent: &str, found: &mut BTreeMap<String, String>) {
    if looks_secret(name) && is_printed_text(schema) {
        found.insert(format!("{parent}.{name}"), name.to_owned());
    }
}

fn looks_secret(name: &str) -> bool {
    name.split('_').any(|word| WORDS.contains(&word))
        || ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Whether a value may be a text of any wording, and is printed.
fn is_printed_text(schema: &Value) -> bool {
    if schema["x-sensitive"] == true || schema.get("enum").is_some() {
        return false;
    }
    schema["type"] == "string"
        || is_printed_text_item(&schema["items"])
        || arms(schema).any(is_printed_text)
}

fn is_printed_text_item(items: &Value) -> bool {
    items.is_object() && is_printed_text(items)
}

fn arms(schema: &Value) -> impl Iterator<Item = &Value> {
    let arms = ["anyOf", "oneOf"].map(|keyword| schema[keyword].as_array());
    arms.into_iter().flatten().flatten()
}
