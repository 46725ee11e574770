//! Forms filled in by themselves: to show what a call looks like, and to try every field.

use serde_json::{Map, Value, json};

use super::{Field, Form, Kind};
use crate::call::Call;

/// How to fill in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Examples {
    /// What is required.
    Required,
    /// Everything. Where there are alternatives, the one with this number, counted round.
    Every(usize),
}

/// A call with a form filled in.
pub fn example(form: &Form, examples: Examples) -> Call {
    let filler = Filler {
        is_json: form.json,
        examples,
    };
    let path = form.path.iter();
    Call {
        operation: form.id.clone(),
        path: path
            .map(|field| (field.name.clone(), format!("{}_1", field.name)))
            .collect(),
        params: filler.fields(&form.fields),
        options: crate::call::Options::default(),
    }
}

struct Filler {
    is_json: bool,
    examples: Examples,
}

impl Filler {
    fn fields(&self, fields: &[Field]) -> Map<String, Value> {
        let filled = fields.iter().filter(|field| match self.examples {
            Examples::Every(_) => true,
            Examples::Required => field.required,
        });
        filled
            .map(|field| (field.name.clone(), self.value(&field.kind)))
            .collect()
    }

    fn value(&self, kind: &Kind) -> Value {
        match kind {
            Kind::Bool => self.plain(json!(true)),
            Kind::Integer { least } => self.plain(json!(least.unwrap_or(1).max(1))),
            Kind::Float => self.plain(json!(1.5)),
            Kind::Timestamp => self.plain(json!(1_700_000_000)),
            Kind::Text { .. } => "ab".into(),
            Kind::DateTime => "2026-05-27T12:00:00Z".into(),
            Kind::Decimal | Kind::IntegerText => "1".into(),
            Kind::Currency => "usd".into(),
            Kind::File => "receipt.txt".into(),
            Kind::Any => json!({ "key": "ab" }),
            Kind::Constant { value } => self.plain(value.clone()),
            Kind::Enum { values } => {
                let value = values.get(self.turn() % values.len().max(1));
                value.map_or_else(|| "ab".into(), |value| value.as_str().into())
            }
            Kind::List { item } => Value::Array(vec![self.value(item)]),
            Kind::Map { value } => json!({ "key": self.value(value) }),
            Kind::Clearable { held } => self.value(held),
            Kind::Range { bound } => match self.turn() % 2 {
                0 => json!({ "gte": self.value(bound) }),
                _ => self.value(bound),
            },
            Kind::Object { fields } => {
                let filled = self.fields(fields);
                match filled.is_empty() {
                    // A form cannot say an object of nothing.
                    true => fields.first().map_or_else(
                        || json!({}),
                        |first| json!({ first.name.as_str(): self.value(&first.kind) }),
                    ),
                    false => Value::Object(filled),
                }
            }
            Kind::Choice { arms } => {
                let arm = arms.get(self.turn() % arms.len().max(1));
                arm.map_or(Value::Null, |arm| self.value(&arm.kind))
            }
        }
    }

    fn turn(&self) -> usize {
        match self.examples {
            Examples::Required => 0,
            Examples::Every(turn) => turn,
        }
    }

    /// In a form every value is a text.
    fn plain(&self, value: Value) -> Value {
        match value {
            Value::String(_) => value,
            other if self.is_json => other,
            other => other.to_string().into(),
        }
    }
}
