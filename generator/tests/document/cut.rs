//! A part of the document that is a document itself: some paths, and all that they lead to.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// The document with the paths that begin with one of `paths`, and the components that they need. What can be expanded to
/// other components than those in `references` is text, and so is what an error tells.
pub(crate) fn cut(document: &Value, paths: &[&str], references: &[&str]) -> Value {
    let mut part = document.clone();
    // The rules of events are about all events.
    part.as_object_mut().unwrap().remove("x-events");
    let is_chosen = |path: &String| paths.iter().any(|start| path.starts_with(start));
    part["paths"] = filtered(&document["paths"], is_chosen);
    part["components"]["schemas"]["error"] =
        json!({"type": "object", "properties": {"error": {"type": "string"}}});
    flatten(&mut part, references);
    let schemas = &part["components"]["schemas"];
    let mut needed = BTreeSet::new();
    let mut open = vec![&part["paths"]];
    while let Some(value) = open.pop() {
        let mut keys = BTreeSet::new();
        collect(value, &mut keys);
        open.extend(keys.difference(&needed).map(|key| &schemas[key.as_str()]));
        needed.extend(keys);
    }
    let schemas = filtered(schemas, |key| needed.contains(key));
    part["components"]["schemas"] = schemas;
    part
}

/// Makes text of what can be expanded to other components than these.
fn flatten(value: &mut Value, references: &[&str]) {
    let mut keys = BTreeSet::new();
    if let Some(arms) = value
        .get("anyOf")
        .filter(|_| value.get("x-expansionResources").is_some())
    {
        collect(arms, &mut keys);
    }
    if keys.iter().any(|key| !references.contains(&key.as_str())) {
        *value = json!({"type": "string"});
    }
    match value {
        Value::Object(members) => members
            .values_mut()
            .for_each(|inner| flatten(inner, references)),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|inner| flatten(inner, references)),
        _ => {}
    }
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
fn collect(value: &Value, keys: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            if let Some(key) = members.get("$ref").and_then(Value::as_str) {
                keys.insert(key.rsplit('/').next().unwrap().to_owned());
            }
            members.values().for_each(|inner| collect(inner, keys));
        }
        Value::Array(items) => items.iter().for_each(|inner| collect(inner, keys)),
        _ => {}
    }
}
