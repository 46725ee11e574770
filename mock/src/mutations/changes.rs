//! Parameters made wrong, at each place and in each way that the document lets one tell.

use serde_json::{Value, json};

use super::document::Operation;
use super::kind::Kind;
use super::valid::{Step, along, arms, is_clearing, least, name, walk};

/// Parameters with one fault.
pub(super) struct Mutation {
    pub(super) kind: Kind,
    pub(super) params: Value,
    /// The name of the parameter at fault.
    pub(super) param: String,
}

/// A text that is nothing but text.
const TEXT: &str = "no value at all";
/// A key that no object has.
const UNKNOWN: &str = "key_of_nobody";

/// Makes the parameters of an operation wrong in every way.
pub(super) fn each(operation: &Operation, visit: &mut dyn FnMut(Mutation)) {
    walk(&operation.params, &mut Vec::new(), &mut |trail, schema| {
        let place = Place { operation, trail };
        place.object(schema, visit);
        if !trail.is_empty() && !matches!(trail.last(), Some(Step::Arm(_))) {
            place.value(schema, visit);
        }
    });
}

struct Place<'a, 'd> {
    operation: &'a Operation,
    trail: &'a [Step<'d>],
}

impl Place<'_, '_> {
    fn visit(
        &self,
        kind: Kind,
        key: Option<&str>,
        change: &dyn Fn(&Value) -> Value,
        visit: &mut dyn FnMut(Mutation),
    ) {
        visit(Mutation {
            kind,
            params: along(&self.operation.params, self.trail, change),
            param: name(self.trail, key, self.operation.is_json()),
        });
    }

    /// Keys of an object: one too many, one missing.
    fn object(&self, schema: &Value, visit: &mut dyn FnMut(Mutation)) {
        let is_closed = schema["type"] == "object" && !schema["additionalProperties"].is_object();
        if !is_closed {
            return;
        }
        let with_unknown = |schema: &Value| {
            let mut object = least(schema);
            object[UNKNOWN] = json!("a");
            object
        };
        self.visit(Kind::UnknownKey, Some(UNKNOWN), &with_unknown, visit);
        for key in schema["required"].as_array().into_iter().flatten() {
            let key = key.as_str().unwrap();
            let object = without(schema, key);
            // In a form, an empty object is none.
            let is_visible = self.trail.is_empty() || self.operation.is_json();
            if (is_visible || object != json!({})) && !self.is_right_elsewhere(&object) {
                self.visit(Kind::Missing, Some(key), &|_| object.clone(), visit);
            }
        }
    }

    /// Whether an object is as another one of several schemas on the way here allows.
    fn is_right_elsewhere(&self, object: &Value) -> bool {
        let mut schema = &self.operation.params;
        for (index, step) in self.trail.iter().enumerate() {
            if let Step::Arm(mine) = step {
                let others = arms(schema).into_iter().enumerate();
                let mut others = others.filter(|(other, _)| other != mine);
                let rest = &self.trail[index + 1..];
                if others.any(|(_, other)| goes(other, rest).is_some_and(|it| has(it, object))) {
                    return true;
                }
            }
            let Some(inside) = go(schema, *step) else {
                return false;
            };
            schema = inside;
        }
        false
    }

    /// A value in place of what belongs there.
    fn value(&self, schema: &Value, visit: &mut dyn FnMut(Mutation)) {
        let mut set = |kind, value: Value| {
            self.visit(kind, None, &|_| value.clone(), visit);
        };
        let arms = arms(schema);
        let is = |wanted: &str| arms.iter().any(|arm| arm["type"] == wanted);
        let texts = || {
            let texts = arms.iter().filter(|arm| arm["type"] == "string");
            texts.filter(|arm| !is_clearing(arm))
        };
        let is_plain = |arm: &&&Value| arm.get("enum").is_none() && arm.get("format").is_none();
        let takes_any_text = texts().any(|arm| is_plain(&arm));

        if !takes_any_text {
            let kind = if texts().any(|arm| arm.get("format").is_some()) {
                Kind::WrongFormat
            } else if texts().next().is_some() {
                Kind::UnknownWord
            } else {
                Kind::WrongType
            };
            set(kind, json!(TEXT));
        }
        let lengths: Option<Vec<u64>> = texts().map(|arm| arm["maxLength"].as_u64()).collect();
        if let Some(longest) = lengths.and_then(|lengths| lengths.into_iter().max()) {
            let longest = usize::try_from(longest).unwrap();
            if takes_any_text {
                set(Kind::TooLong, json!("é".repeat(longest + 1)));
            }
        }
        if self.operation.is_json() {
            for (kind, value) in [
                ("integer", json!(7.5)),
                ("boolean", json!(true)),
                ("array", json!([])),
                ("object", json!({})),
            ] {
                let is_number = value.is_number() && is("number");
                if !is(kind) && !is_number {
                    set(Kind::WrongType, value);
                }
            }
            if schema["nullable"] != true {
                set(Kind::Cleared, Value::Null);
            }
            return;
        }
        if is("integer") && !is("number") && !takes_any_text {
            set(Kind::WrongType, json!("1.5"));
        }
        // A map takes any keys, those of a list too.
        let is_map = arms
            .iter()
            .any(|arm| arm["additionalProperties"].is_object());
        if !is("object") {
            set(Kind::WrongType, json!({ "a": "b" }));
        }
        if !is("array") && !is_map {
            set(Kind::WrongType, json!(["a"]));
        }
        // The empty text takes an entry out of a map.
        let is_entry = matches!(self.trail.last(), Some(Step::Entry)) && takes_any_text;
        if !arms.iter().any(|arm| can_clear(arm)) && !is_entry {
            set(Kind::Cleared, Value::Null);
        }
    }
}

/// An object without one of its keys, with another one in it if it would be empty.
fn without(schema: &Value, key: &str) -> Value {
    let mut object = least(schema);
    object.as_object_mut().unwrap().shift_remove(key);
    if object == json!({}) {
        let others = schema["properties"].as_object().unwrap().iter();
        let others = others.filter(|(name, _)| *name != key);
        let others = others.map(|(name, schema)| (name, least(schema)));
        if let Some((name, value)) = others.into_iter().find(|(_, value)| *value != json!({})) {
            object[name] = value;
        }
    }
    object
}

/// The schema behind a step.
fn go<'d>(schema: &'d Value, step: Step<'_>) -> Option<&'d Value> {
    match step {
        Step::Key(key) => schema["properties"].get(key),
        Step::Item => schema.get("items"),
        Step::Entry => schema.get("additionalProperties"),
        Step::Arm(index) => arms(schema).get(index).copied(),
    }
}

/// The schema behind all of several steps.
fn goes<'d>(schema: &'d Value, steps: &[Step<'_>]) -> Option<&'d Value> {
    steps
        .iter()
        .try_fold(schema, |schema, step| go(schema, *step))
}

/// Whether an object has all the keys that a schema requires, and none that it does not know.
fn has(schema: &Value, object: &Value) -> bool {
    let mut required = schema["required"].as_array().into_iter().flatten();
    let mut keys = object.as_object().unwrap().keys();
    schema["type"] == "object"
        && required.all(|key| object.get(key.as_str().unwrap()).is_some())
        && keys.all(|key| schema["properties"].get(key).is_some())
}

fn can_clear(schema: &Value) -> bool {
    let words = schema["enum"].as_array();
    words.is_some_and(|words| words.iter().any(|word| word == ""))
}
