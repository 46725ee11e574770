//! Spoils a document: one change at a place that a seed chooses.

use serde_json::{Value, json};
use stripe_generator::diagnostic::child;

/// Numbers that look random and are the same on every machine (xorshift).
pub(crate) struct Seed(u64);

impl Seed {
    pub(crate) fn new(seed: u64) -> Self {
        let mut seed = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        // The first numbers of small seeds are alike.
        (0..8).for_each(|_| _ = seed.below(2));
        seed
    }

    /// A number below another one.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    pub(crate) fn pick<'v, T>(&mut self, values: &'v [T]) -> &'v T {
        &values[self.below(values.len())]
    }
}

/// Names that a document has no business to have.
const NAMES: &[&str] = &[
    "type",
    "self",
    "Self",
    "crate",
    "2fa",
    "größe",
    "名前",
    "a b",
    "",
    "-",
    "fn",
    "new",
    "field",
    "Option",
    "String",
    "id",
    "object",
    "_",
    "__",
    "A",
    "a/b",
    "a~b",
    "send",
    "expand",
    "\"",
    "*/",
    "{",
    "r#type",
    "\u{202e}x",
    "😀",
];

/// Schemas that may stand anywhere.
fn schemas(reference: &str) -> Vec<Value> {
    let to = json!({"$ref": reference});
    vec![
        to.clone(),
        json!({"type": "string"}),
        json!({"type": "string", "format": "no-such-format"}),
        json!({"type": "string", "enum": []}),
        json!({"type": "string", "enum": [""]}),
        json!({"type": "string", "enum": ["a", "A", "a-", "Unknown", "self", "", "+1", "-1"]}),
        json!({"type": "string", "enum": [null, 1, true]}),
        json!({"type": "integer", "enum": [1, 2]}),
        json!({"type": "boolean", "enum": [true]}),
        json!({"type": "number", "nullable": true}),
        json!({"type": "array"}),
        json!({"type": "array", "items": {"type": "array", "items": to}}),
        json!({"type": "object"}),
        json!({"type": "object", "properties": {}}),
        json!({"type": "object", "required": ["x"], "properties": {"x": to, "y": {"type": "string"}}}),
        json!({"type": "object", "additionalProperties": to}),
        json!({"type": "object", "additionalProperties": {"type": "object", "properties": {"z": {"type": "string"}}}}),
        json!({"type": ["string", "null"]}),
        json!({"type": "file"}),
        json!({"anyOf": []}),
        json!({"anyOf": [to]}),
        json!({"anyOf": [to, to]}),
        json!({"oneOf": [to, {"type": "string"}]}),
        json!({"anyOf": [{"type": "string", "maxLength": 5000}, to], "x-expansionResources": {"oneOf": [to]}}),
        json!({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "string", "enum": ["now"]}]}),
        json!({"allOf": [to]}),
        json!({"not": to}),
        json!({}),
        json!(null),
        json!("string"),
        json!([]),
        json!(7),
    ]
}

/// Changes one thing of a document, and says what.
pub(crate) fn mutate(document: &mut Value, seed: &mut Seed) -> String {
    mutate_below(document, "", seed)
}

/// Changes one thing below a place that has something below it, and says what.
pub(crate) fn mutate_below(document: &mut Value, above: &str, seed: &mut Seed) -> String {
    let keys: Vec<String> = document["components"]["schemas"]
        .as_object()
        .map(|schemas| schemas.keys().cloned().collect())
        .unwrap_or_default();
    let mut places = Vec::new();
    collect(document.pointer(above).unwrap(), above, &mut places);
    let place = seed.pick(&places).clone();
    let key = match keys.as_slice() {
        [] => "none",
        keys => seed.pick(keys),
    };
    let reference = format!("#/components/schemas/{key}");
    let kinds: &[&str] = &[
        "delete",
        "replace",
        "rename",
        "duplicate",
        "nest",
        "retarget",
        "change",
        "empty",
    ];
    let kind = *seed.pick(kinds);
    let (parent, last) = place.rsplit_once('/').unwrap();
    let last = last.replace("~1", "/").replace("~0", "~");
    let name = (*seed.pick(NAMES)).to_owned();
    let all = schemas(&reference);
    let schema = seed.pick(&all).clone();
    let target = document.pointer(&place).unwrap().clone();
    let changed = match kind {
        "delete" => None,
        // A few levels: of ten and more, the compiler does not see whether a type is `Send` without a higher limit.
        "nest" => Some((0..=seed.below(4)).fold(
            target,
            |inner, _| json!({"type": "object", "properties": {"deeper": inner}}),
        )),
        "retarget" => Some(json!({"$ref": reference})),
        "change" => Some(match target {
            Value::Bool(value) => json!(!value),
            Value::String(_) => json!(name),
            Value::Array(mut items) => {
                items.reverse();
                items.extend(items.first().cloned());
                json!(items)
            }
            Value::Object(members) => Value::Object(members.into_iter().rev().collect()),
            _ => json!(name),
        }),
        "empty" => Some(match target {
            Value::Array(_) => json!([]),
            Value::String(_) => json!(""),
            _ => json!({}),
        }),
        _ => Some(schema.clone()),
    };
    match document.pointer_mut(parent).unwrap() {
        Value::Object(members) => match (kind, changed) {
            ("rename" | "duplicate", _) => {
                let value = members.get(&last).cloned().unwrap();
                if kind == "rename" {
                    members.shift_remove(&last);
                }
                members.insert(name.clone(), value);
            }
            (_, None) => _ = members.shift_remove(&last),
            (_, Some(value)) => _ = members.insert(last, value),
        },
        Value::Array(items) => {
            let index: usize = last.parse().unwrap();
            match changed {
                None => _ = items.remove(index),
                Some(_) if kind == "duplicate" => items.push(items[index].clone()),
                Some(value) => items[index] = value,
            }
        }
        _ => {}
    }
    format!("{kind} {place} ({name}, {reference}, {schema})")
}

/// The pointers of everything in a value but of what is inside texts.
fn collect(value: &Value, pointer: &str, places: &mut Vec<String>) {
    let mut visit = |key: &str, inner: &Value| {
        let pointer = child(pointer, key);
        collect(inner, &pointer, places);
        places.push(pointer);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, inner)| visit(key, inner)),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, inner)| visit(&index.to_string(), inner));
        }
        _ => {}
    }
}
