//! Requests that are right, made from the document: the least of one, or one that goes by a certain place.

use serde_json::{Map, Value, json};

/// A step from a schema to one inside it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'d> {
    /// A property.
    Key(&'d str),
    /// The item of a list.
    Item,
    /// The value of a map.
    Entry,
    /// One of several schemas.
    Arm(usize),
}

/// The key in maps.
pub(super) const ENTRY: &str = "key";
/// What stands for a file.
pub(super) const FILE: &str = "(a file)";

/// The schemas that a schema allows.
pub(super) fn arms(schema: &Value) -> Vec<&Value> {
    match schema.get("anyOf").or_else(|| schema.get("oneOf")) {
        Some(several) => several.as_array().unwrap().iter().flat_map(arms).collect(),
        None => vec![schema],
    }
}

/// Whether a schema is the empty text only, with which a form clears.
pub(super) fn is_clearing(schema: &Value) -> bool {
    schema["enum"] == json!([""])
}

/// The least that conforms to a schema, and can be seen in a form.
pub(super) fn least(schema: &Value) -> Value {
    let arms = arms(schema);
    let schema = arms.into_iter().find(|arm| !is_clearing(arm)).unwrap();
    if let Some(words) = schema["enum"].as_array() {
        return words.iter().find(|word| *word != "").unwrap().clone();
    }
    match schema["type"].as_str().unwrap() {
        "integer" => json!(1),
        "number" => json!(0.5),
        "boolean" => json!(true),
        "array" => json!([least(&schema["items"])]),
        "object" => {
            let mut object = required(schema);
            let first = || schema["properties"].as_object()?.iter().next();
            match (schema["additionalProperties"].is_object(), first()) {
                (true, _) => {
                    let value = least(&schema["additionalProperties"]);
                    object.insert(ENTRY.to_owned(), value);
                }
                (false, Some((name, first))) if object.is_empty() => {
                    object.insert(name.clone(), least(first));
                }
                _ => {}
            }
            Value::Object(object)
        }
        _ => match schema["format"].as_str() {
            Some("currency") => json!("usd"),
            Some("decimal") => json!("1.5"),
            Some("date-time") => json!("2026-05-27T12:34:56Z"),
            Some("binary") => json!(FILE),
            _ => json!("ab"),
        },
    }
}

/// The properties that an object must have.
fn required(schema: &Value) -> Map<String, Value> {
    let required = schema["required"].as_array().into_iter().flatten();
    let required = required.map(|name| {
        let name = name.as_str().unwrap();
        (name.to_owned(), least(&schema["properties"][name]))
    });
    required.collect()
}

/// The least that conforms to a schema and goes by a place inside it, with `there` at that place.
pub(super) fn along(schema: &Value, trail: &[Step<'_>], there: &dyn Fn(&Value) -> Value) -> Value {
    match trail.split_first() {
        None => there(schema),
        Some((Step::Arm(index), rest)) => along(arms(schema)[*index], rest, there),
        Some((Step::Item, rest)) => json!([along(&schema["items"], rest, there)]),
        Some((Step::Entry, rest)) => {
            json!({ ENTRY: along(&schema["additionalProperties"], rest, there) })
        }
        Some((Step::Key(key), rest)) => {
            let mut object = required(schema);
            let value = along(&schema["properties"][*key], rest, there);
            object.insert((*key).to_owned(), value);
            Value::Object(object)
        }
    }
}

/// Everything that conforms to a schema at once: all properties, and of several schemas the one
/// whose turn it is.
pub(super) fn all(schema: &Value, turn: usize) -> Value {
    let arms = arms(schema);
    let arms: Vec<_> = arms.into_iter().filter(|arm| !is_clearing(arm)).collect();
    let schema = arms[turn % arms.len()];
    match schema["type"].as_str() {
        Some("object") if schema["properties"].is_object() => {
            let properties = schema["properties"].as_object().unwrap().iter();
            properties
                .map(|(name, schema)| (name.clone(), all(schema, turn)))
                .collect()
        }
        Some("object") if schema["additionalProperties"].is_object() => {
            json!({ ENTRY: all(&schema["additionalProperties"], turn) })
        }
        Some("array") => json!([all(&schema["items"], turn)]),
        _ => match schema["enum"].as_array() {
            Some(words) => {
                let words: Vec<_> = words.iter().filter(|word| *word != "").collect();
                words[turn % words.len()].clone()
            }
            None => least(schema),
        },
    }
}

/// Goes to every place in a schema.
pub(super) fn walk<'d>(
    schema: &'d Value,
    trail: &mut Vec<Step<'d>>,
    visit: &mut dyn FnMut(&[Step<'d>], &'d Value),
) {
    visit(trail, schema);
    let mut go = |step, schema: &'d Value| {
        trail.push(step);
        walk(schema, trail, visit);
        trail.pop();
    };
    match arms(schema).as_slice() {
        [_] if schema.get("anyOf").is_none() && schema.get("oneOf").is_none() => {
            for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
                go(Step::Key(name), schema);
            }
            if schema["additionalProperties"].is_object() {
                go(Step::Entry, &schema["additionalProperties"]);
            }
            if schema.get("items").is_some() {
                go(Step::Item, &schema["items"]);
            }
        }
        arms => {
            for (index, arm) in arms.iter().enumerate() {
                if !is_clearing(arm) {
                    go(Step::Arm(index), arm);
                }
            }
        }
    }
}

/// The name of a place, as Stripe names parameters.
pub(super) fn name(trail: &[Step<'_>], last: Option<&str>, is_json: bool) -> String {
    let mut name = String::new();
    let keys = trail.iter().copied().chain(last.map(Step::Key));
    for step in keys {
        let key = match step {
            Step::Arm(_) => continue,
            Step::Item => {
                name.push_str("[0]");
                continue;
            }
            Step::Entry => ENTRY,
            Step::Key(key) => key,
        };
        match (name.is_empty(), is_json) {
            (true, _) => name.push_str(key),
            (false, true) => name.extend([".", key]),
            (false, false) => name.extend(["[", key, "]"]),
        }
    }
    name
}
