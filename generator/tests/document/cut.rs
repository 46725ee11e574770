//! A part of the document that is a document itself: some paths, and all that they lead to.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// The document with the paths that begin with one of these, and the components that they need.
pub(crate) fn cut(document: &Value, paths: &[&str]) -> Value {
    let mut part = document.clone();
    let is_chosen = |path: &String| paths.iter().any(|start| path.starts_with(start));
    part["paths"] = filtered(&document["paths"], is_chosen);
    // The rules of events are about all events.
    part.as_object_mut().unwrap().remove("x-events");
    let schemas = &document["components"]["schemas"];
    let mut needed = BTreeSet::new();
    let mut open = vec![&part["paths"]];
    while let Some(value) = open.pop() {
        let mut keys = BTreeSet::new();
        references(value, &mut keys);
        open.extend(keys.difference(&needed).map(|key| &schemas[key.as_str()]));
        needed.extend(keys);
    }
    part["components"] = serde_json::json!({
        "schemas": filtered(schemas, |key| needed.contains(key)),
    });
    part
}

fn filtered(members: &Value, is_chosen: impl Fn(&String) -> bool) -> Value {
    let members = members.as_object().unwrap().iter();
    let chosen = members.filter(|(key, _)| is_chosen(key));
    Value::Object(
        chosen
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect::<Map<_, _>>(),
    )
}

/// The keys of the component schemas that a value refers to.
fn references(value: &Value, keys: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            if let Some(key) = members.get("$ref").and_then(Value::as_str) {
                keys.insert(key.rsplit('/').next().unwrap().to_owned());
            }
            members.values().for_each(|inner| references(inner, keys));
        }
        Value::Array(items) => items.iter().for_each(|inner| references(inner, keys)),
        _ => {}
    }
}
