//! Samples that conform to a schema, made from the document alone.

use serde_json::{Map, Value, json};

/// How much a sample has, and of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// What is required, with `null` wherever it may be and empty lists.
    Minimal,
    /// Every property, none of them `null`; the objects inside are minimal.
    Maximal,
    /// The same, with a word in every enum that the document does not know.
    Novel,
    /// Every property, with [`SECRET`] for what is never printed.
    Secret,
}

/// The word that no enum of the document has.
pub const NOVEL: &str = "word_of_tomorrow";

/// What stands where the overlay marks a secret.
pub const SECRET: &str = "CANARY-4000056655665556";

/// A sample of a component schema.
pub fn component(document: &Value, key: &str, style: Style) -> Value {
    let schema = &document["components"]["schemas"][key];
    Sampler { document }.value(schema, style)
}

struct Sampler<'a> {
    document: &'a Value,
}

impl Sampler<'_> {
    fn value(&self, schema: &Value, style: Style) -> Value {
        if style == Style::Secret && schema["x-sensitive"] == true {
            return json!(SECRET);
        }
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = self.document.pointer(reference.trim_start_matches('#'));
            return target.map_or(Value::Null, |target| self.value(target, Style::Minimal));
        }
        if style == Style::Minimal && schema["nullable"] == true {
            return Value::Null;
        }
        if let Some(arms) = schema.get("anyOf").or_else(|| schema.get("oneOf")) {
            return self.alternative(arms, style);
        }
        if let Some(words) = schema.get("enum").and_then(Value::as_array) {
            return word(words, style);
        }
        match schema["type"].as_str() {
            Some("object") => self.object(schema, style),
            Some("array") if style == Style::Minimal => json!([]),
            Some("array") => json!([self.value(&schema["items"], style)]),
            Some("boolean") => json!(true),
            Some("integer") => json!(1_234_567_890_123_i64),
            Some("number") => json!(0.125),
            _ => json!(text(schema["format"].as_str())),
        }
    }

    /// A reference by id where that is possible, else the first alternative.
    fn alternative(&self, arms: &Value, style: Style) -> Value {
        let arms = arms.as_array().map(Vec::as_slice).unwrap_or_default();
        let id = arms.iter().find(|arm| arm["type"] == "string");
        id.or(arms.first())
            .map_or(Value::Null, |arm| self.value(arm, style))
    }

    fn object(&self, schema: &Value, style: Style) -> Value {
        let mut object = Map::new();
        let required = schema["required"].as_array().map(Vec::as_slice);
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_required = required.unwrap_or_default().iter().any(|it| it == name);
            // A property with one value tells what the object is: it is there and stays.
            let style = match property["enum"].as_array().map(Vec::len) {
                Some(1) if is_required => Style::Maximal,
                _ => style,
            };
            if is_required || style != Style::Minimal {
                object.insert(name.clone(), self.value(property, style));
            }
        }
        let is_open = schema["properties"].as_object().is_none_or(Map::is_empty);
        if is_open && style != Style::Minimal {
            let values = &schema["additionalProperties"];
            if values.is_object() {
                object.insert("a key".to_owned(), self.value(values, style));
            } else if schema.get("properties").is_none() {
                object.insert("anything".to_owned(), json!([1, null, {"at": "all"}]));
            }
        }
        Value::Object(object)
    }
}

fn word(words: &[Value], style: Style) -> Value {
    match (words.last(), style) {
        (Some(Value::String(_)), Style::Novel) => json!(NOVEL),
        (last, _) => last.cloned().unwrap_or(Value::Null),
    }
}

fn text(format: Option<&str>) -> &'static str {
    match format {
        Some("currency") => "usd",
        // More digits than a float has.
        Some("decimal") => "0.1234567890123456789",
        Some("date-time") => "2026-05-27T12:34:56.789Z",
        // More than a float can count to.
        Some("int64") => "9007199254740993",
        _ => "Zoë \"\\\n\u{1F600}",
    }
}
