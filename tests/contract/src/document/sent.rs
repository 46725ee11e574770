//! What of an operation's parameters was sent: each property, item and alternative that the document has.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Everything that the document lets an operation send, as paths: `card|0.networks.preferred:visa`. An
/// alternative is `|` and its number, an item `[]`, a value by name `{}`, a word `:` and itself, and `=` the wish to clear.
///
/// An object that has no properties is none of it: a form has no way to say it.
pub fn all(params: &[(&str, &Value)]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (name, schema) in params {
        every(schema, (*name).to_owned(), &mut found);
    }
    found
}

fn every(schema: &Value, path: String, found: &mut BTreeSet<String>) {
    let before = found.len();
    for (index, arm) in arms(schema).iter().enumerate() {
        if clears(arm) {
            found.insert(format!("{path}="));
        } else {
            every(arm, format!("{path}|{index}"), found);
        }
    }
    for (name, property) in properties(schema).into_iter().flatten() {
        every(property, format!("{path}.{name}"), found);
    }
    if let Some(items) = schema.get("items") {
        every(items, format!("{path}[]"), found);
    }
    if let Some(values) = values(schema) {
        every(values, format!("{path}{{}}"), found);
    }
    for word in words(schema) {
        found.insert(format!("{path}:{word}"));
    }
    if schema["nullable"] == true || (has_empty(schema)) {
        found.insert(format!("{path}="));
    }
    if found.len() > before || schema["type"] != "object" {
        found.insert(path);
    }
}

/// Adds the paths that these parameters sent. In them, `null` is the wish to clear, and numbers are numbers.
pub fn note(params: &[(&str, &Value)], sent: &Map<String, Value>, found: &mut BTreeSet<String>) {
    for (name, schema) in params {
        if let Some(value) = sent.get(*name) {
            show(schema, value, (*name).to_owned(), found);
        }
    }
}

/// The texts that were sent where the document marks a secret, each with its path.
pub fn secrets<'v>(
    params: &[(&str, &Value)],
    sent: &'v Map<String, Value>,
) -> Vec<(String, &'v str)> {
    let mut found = Vec::new();
    for (name, schema) in params {
        if let Some(value) = sent.get(*name) {
            secrets_in(schema, value, name, &mut found);
        }
    }
    found
}

fn secrets_in<'v>(
    schema: &Value,
    value: &'v Value,
    path: &str,
    found: &mut Vec<(String, &'v str)>,
) {
    match value {
        Value::String(text) if schema["x-sensitive"] == true => {
            found.push((path.to_owned(), text));
        }
        Value::Object(entries) => {
            for (name, value) in entries {
                if let Some(schema) = properties(schema).and_then(|all| all.get(name)) {
                    secrets_in(schema, value, &format!("{path}.{name}"), found);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                secrets_in(&schema["items"], item, path, found);
            }
        }
        _ => {}
    }
    let of_its_kind = |arm: &&Value| !value.is_null() && accepts(arm, value);
    if let Some(arm) = arms(schema).iter().find(of_its_kind) {
        secrets_in(arm, value, path, found);
    }
}

fn show(schema: &Value, value: &Value, path: String, found: &mut BTreeSet<String>) {
    for (index, arm) in arms(schema).iter().enumerate() {
        if clears(arm) && value.is_null() {
            found.insert(format!("{path}="));
        } else if accepts(arm, value) {
            show(arm, value, format!("{path}|{index}"), found);
        }
    }
    match value {
        Value::Null if schema["nullable"] == true || has_empty(schema) => {
            found.insert(format!("{path}="));
        }
        Value::String(word) if words(schema).any(|it| it == word) => {
            found.insert(format!("{path}:{word}"));
        }
        Value::Object(entries) => {
            for (name, value) in entries {
                if let Some(property) = properties(schema).and_then(|all| all.get(name)) {
                    show(property, value, format!("{path}.{name}"), found);
                } else if let Some(values) = values(schema) {
                    show(values, value, format!("{path}{{}}"), found);
                }
            }
        }
        Value::Array(items) => {
            if let Some(of_items) = schema.get("items") {
                for item in items {
                    show(of_items, item, format!("{path}[]"), found);
                }
            }
        }
        _ => {}
    }
    found.insert(path);
}

/// Whether a value is one of a schema's.
fn accepts(schema: &Value, value: &Value) -> bool {
    if schema["nullable"] == true && value.is_null() {
        return true;
    }
    if let Some(arms) = schema["anyOf"].as_array() {
        return arms.iter().any(|arm| accepts(arm, value));
    }
    if let Some(words) = schema["enum"].as_array() {
        return words.contains(value) || (value.is_null() && has_empty(schema));
    }
    match (value, schema["type"].as_str()) {
        (Value::Object(entries), Some("object")) => {
            let known = properties(schema);
            let fits = |(name, value): (&String, &Value)| match known.and_then(|all| all.get(name))
            {
                Some(property) => accepts(property, value),
                None => values(schema).is_some(),
            };
            let required = schema["required"].as_array().into_iter().flatten();
            let mut required = required.filter_map(Value::as_str);
            entries.iter().all(fits) && required.all(|name| entries.contains_key(name))
        }
        (Value::Array(items), Some("array")) => {
            items.iter().all(|item| accepts(&schema["items"], item))
        }
        (Value::String(_), Some("string"))
        | (Value::Bool(_), Some("boolean"))
        | (Value::Number(_), Some("integer" | "number")) => true,
        _ => false,
    }
}

/// Whether this is nothing but the empty text, by which a form clears.
fn clears(schema: &Value) -> bool {
    schema["enum"] == json!([""])
}

/// Whether the empty text, by which a form clears, is one of the words.
fn has_empty(schema: &Value) -> bool {
    let words = schema["enum"].as_array();
    words.is_some_and(|words| words.iter().any(|word| word == ""))
}

/// The words of a list of several.
fn words(schema: &Value) -> impl Iterator<Item = &str> {
    let words = schema["enum"].as_array().filter(|words| words.len() > 1);
    let words = words.into_iter().flatten().filter_map(Value::as_str);
    words.filter(|word| !word.is_empty())
}

fn arms(schema: &Value) -> &[Value] {
    schema["anyOf"].as_array().map_or(&[], Vec::as_slice)
}

fn properties(schema: &Value) -> Option<&Map<String, Value>> {
    schema["properties"].as_object()
}

/// The schema of values by name.
fn values(schema: &Value) -> Option<&Value> {
    schema
        .get("additionalProperties")
        .filter(|values| values.is_object())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::{Map, Value, json};

    use super::{all, note};

    fn sent(schema: &Value, value: Value) -> Vec<String> {
        let mut found = BTreeSet::new();
        let sent = Map::from_iter([("p".to_owned(), value)]);
        note(&[("p", schema)], &sent, &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn alternatives_are_told_apart() {
        let schema = json!({"anyOf": [
            {"type": "object", "properties": {"a": {"type": "string"}, "object": {"enum": ["x"]}}},
            {"type": "object", "properties": {"a": {"type": "string"}, "object": {"enum": ["y"]}}},
            {"type": "array", "items": {"type": "string"}},
            {"enum": [""]},
        ]});
        let of_everything = all(&[("p", &schema)]);
        assert_eq!(
            of_everything.into_iter().collect::<Vec<_>>(),
            [
                "p",
                "p=",
                "p|0",
                "p|0.a",
                "p|0.object",
                "p|1",
                "p|1.a",
                "p|1.object",
                "p|2",
                "p|2[]"
            ]
        );
        assert_eq!(
            sent(&schema, json!({"a": "ab", "object": "y"})),
            ["p", "p|1", "p|1.a", "p|1.object"]
        );
        assert_eq!(sent(&schema, json!(["ab"])), ["p", "p|2", "p|2[]"]);
        assert_eq!(sent(&schema, json!(null)), ["p", "p="]);
        assert_eq!(sent(&schema, json!("ab")), ["p"]);
    }

    #[test]
    fn null_clears_what_may_be_null() {
        let schema =
            json!({"type": "object", "additionalProperties": {"type": "string", "nullable": true}});
        assert_eq!(sent(&schema, json!({"k": null})), ["p", "p{}", "p{}="]);
    }
}
