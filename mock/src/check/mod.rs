//! Checks what was sent against the document, at any depth.

mod currency;
mod path;
mod scalar;
mod union;

use serde_json::{Map, Value};

use self::path::Path;
use crate::decode::{Fields, Sent};
use crate::model::{Additional, Kind, Model, Object, SchemaId};
use crate::refusal::Refusal;

/// What the check of a request's parameters found.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    /// The parameters with their types; those that are wrong are left out.
    pub(crate) params: Map<String, Value>,
    /// All that is wrong.
    pub(crate) refusals: Vec<Refusal>,
    /// JSON pointers of the secrets in the parameters.
    pub(crate) secrets: Vec<String>,
}

/// Checks the parameters of a request against the object that describes them.
pub(crate) fn check(model: &Model, params: SchemaId, sent: &Fields, is_json: bool) -> Checked {
    let mut checker = Checker {
        model,
        is_json,
        path: Path::default(),
        refusals: Vec::new(),
        secrets: Vec::new(),
        wrong_words: 0,
    };
    let params = match model.object(params) {
        Some(object) => checker.object(object, sent),
        None => Map::new(),
    };
    Checked {
        params,
        refusals: checker.refusals,
        secrets: checker.secrets,
    }
}

struct Checker<'m> {
    model: &'m Model,
    /// Whether values have the types of JSON, or are the texts of a form.
    is_json: bool,
    /// Where the check is.
    path: Path,
    refusals: Vec<Refusal>,
    secrets: Vec<String>,
    /// How many words are none of their enums: where there are alternatives, another one was meant.
    wrong_words: usize,
}

impl Checker<'_> {
    /// Checks a value and gives it its type. What is cleared, and what is wrong, is `null`.
    fn value(&mut self, id: SchemaId, sent: &Sent) -> Value {
        let schema = self.model.schema(id);
        if schema.sensitive {
            self.secrets.push(self.path.pointer());
        }
        if schema.nullable && *sent == Sent::Null {
            return Value::Null;
        }
        match &schema.kind {
            Kind::AnyOf(arms) => self.any_of(arms, sent),
            Kind::Object(object) => match sent {
                Sent::Map(fields) => Value::Object(self.object(object, fields)),
                _ => self.wrong("object", sent, schema.sensitive),
            },
            Kind::List(items) => match self.items(sent) {
                Some(sent) => self.list(*items, &sent),
                None => self.wrong("array", sent, schema.sensitive),
            },
            Kind::Text(text) => self.text(text, sent, schema.sensitive),
            Kind::Integer { least, .. } => self.integer(*least, sent, schema.sensitive),
            Kind::Number => self.number(sent, schema.sensitive),
            Kind::Boolean { only } => self.boolean(*only, sent, schema.sensitive),
        }
    }

    fn object(&mut self, object: &Object, sent: &Fields) -> Map<String, Value> {
        let mut map = Map::new();
        for (key, value) in sent {
            self.path.push_key(key);
            let before = self.refusals.len();
            let checked = match (object.property(key), object.additional) {
                (Some(property), _) => self.value(property.schema, value),
                (None, Additional::Of(values)) => self.entry(values, value),
                (None, Additional::Any) => raw(value),
                (None, Additional::None) => {
                    let name = self.path.name(self.is_json);
                    let message = format!("Received unknown parameter: {name}");
                    self.refuse(Refusal::new(message).code("parameter_unknown"));
                    Value::Null
                }
            };
            if self.refusals.len() == before {
                map.insert(key.clone(), checked);
            }
            self.path.pop();
        }
        for property in &object.properties {
            if property.required && !sent.contains_key(&property.name) {
                self.path.push_key(&property.name);
                let name = self.path.name(self.is_json);
                let message = format!("Missing required param: {name}.");
                self.refuse(Refusal::new(message).code("parameter_missing"));
                self.path.pop();
            }
        }
        map
    }

    /// A value of a map. The empty text takes an entry out of one, whatever the document says.
    fn entry(&mut self, values: SchemaId, sent: &Sent) -> Value {
        let is_text = matches!(self.model.kind(values), Kind::Text(_));
        match sent {
            Sent::Form(text) if is_text && text.is_empty() => Value::Null,
            _ => self.value(values, sent),
        }
    }

    fn list(&mut self, items: SchemaId, sent: &[&Sent]) -> Value {
        let mut list = Vec::with_capacity(sent.len());
        for (index, item) in sent.iter().enumerate() {
            self.path.push_index(index);
            list.push(self.value(items, item));
            self.path.pop();
        }
        Value::Array(list)
    }

    /// The items of a list: of JSON, or of a form as `[]` or as `[0]`, `[1]`, …
    fn items<'s>(&self, sent: &'s Sent) -> Option<Vec<&'s Sent>> {
        match sent {
            Sent::List(items) => Some(items.iter().collect()),
            Sent::Map(fields) if !self.is_json => {
                let items = (0..fields.len()).map(|index| fields.get(index.to_string().as_str()));
                items.collect()
            }
            _ => None,
        }
    }

    fn refuse(&mut self, refusal: Refusal) {
        let name = self.path.name(self.is_json);
        self.refusals.push(refusal.param(name));
    }
}

/// A value that the document does not describe, as it was sent.
pub(crate) fn raw(sent: &Sent) -> Value {
    match sent {
        Sent::Null | Sent::File => Value::Null,
        Sent::Bool(value) => (*value).into(),
        Sent::Number(number) => Value::Number(number.clone()),
        Sent::Form(text) | Sent::Text(text) => text.as_str().into(),
        Sent::List(items) => items.iter().map(raw).collect(),
        Sent::Map(fields) => {
            let fields = fields.iter();
            Value::Object(
                fields
                    .map(|(key, value)| (key.clone(), raw(value)))
                    .collect(),
            )
        }
    }
}
