//! Where an answer could be another one some day: each place in it, with what the document says of it.

use serde_json::{Map, Value};
use stripe_tests::compare::field;

/// What stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An object with properties: another field may come to it.
    Object,
    /// One of a list of words: another word may come.
    Word,
    /// A word that says what the object is: another object may come.
    Tag,
    /// What may be `null`, or may be left out.
    Optional,
    /// What is always there, and never `null`.
    Present,
    /// What is always there, and may be `null`.
    Nullable,
}

/// A place in an answer.
#[derive(Debug, Clone)]
pub struct Place {
    /// The steps that lead to it.
    pub steps: Vec<Step>,
    /// What stands there.
    pub kind: Kind,
    /// Where the document says so.
    pub pointer: String,
}

impl Place {
    /// The path as errors of decoding write it.
    pub fn path(&self) -> String {
        self.steps
            .iter()
            .fold(String::new(), |path, step| match step {
                Step::Field(name) => field(&path, name),
                Step::Item(index) => format!("{path}[{index}]"),
            })
    }
}

/// A step into a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// To a field of an object.
    Field(String),
    /// To an item of a list.
    Item(usize),
}

/// A schema, and where it stands.
#[derive(Clone)]
struct Schema<'d> {
    value: &'d Value,
    pointer: String,
}

impl<'d> Schema<'d> {
    fn at(&self, name: &str, value: &'d Value) -> Self {
        Self {
            value,
            pointer: format!("{}/{name}", self.pointer),
        }
    }

    fn properties(&self) -> Option<&'d Map<String, Value>> {
        self.value["properties"]
            .as_object()
            .filter(|all| !all.is_empty())
    }

    fn property(&self, name: &str) -> Option<Self> {
        let value = self.properties()?.get(name)?;
        Some(self.at(&format!("properties/{name}"), value))
    }

    fn requires(&self, name: &str) -> bool {
        let required = self.value["required"].as_array();
        required.is_some_and(|names| names.iter().any(|it| it == name))
    }

    /// The only value that there is.
    fn constant(&self) -> Option<&'d Value> {
        match self.value["enum"].as_array()?.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Whether the constants of an object are those of the schema.
    fn is_of(&self, object: &Map<String, Value>) -> bool {
        self.properties().into_iter().flatten().all(|(name, _)| {
            let constant = self.property(name).and_then(|it| it.constant());
            constant.is_none_or(|constant| match object.get(name) {
                Some(value) => value == constant,
                None => !self.requires(name),
            })
        })
    }
}

/// All places of an answer.
///
/// Where nothing tells alternatives apart, all of them hold: what one does without is not required. What is
/// behind an expanded reference is decoded later, and left out.
pub fn places(document: &Value, schema: &Value, pointer: &str, answer: &Value) -> Vec<Place> {
    let mut walk = Walk {
        document,
        steps: Vec::new(),
        found: Vec::new(),
    };
    let root = Schema {
        value: schema,
        pointer: pointer.to_owned(),
    };
    walk.value(vec![root], answer);
    walk.found
}

struct Walk<'d> {
    document: &'d Value,
    steps: Vec<Step>,
    found: Vec<Place>,
}

impl<'d> Walk<'d> {
    fn value(&mut self, schemas: Vec<Schema<'d>>, value: &Value) {
        if schemas
            .iter()
            .any(|schema| schema.value.get("x-expansionResources").is_some())
        {
            return;
        }
        let whole = schemas
            .first()
            .map(|schema| schema.pointer.clone())
            .unwrap_or_default();
        let mut arms = Vec::new();
        for schema in schemas {
            self.alternatives(schema, &mut arms);
        }
        match value {
            Value::Object(object) => self.object(&whole, &arms, object),
            Value::Array(items) => {
                let items_of = |arm: &Schema<'d>| Some(arm.at("items", arm.value.get("items")?));
                let schemas: Vec<Schema<'d>> = arms.iter().filter_map(items_of).collect();
                for (index, item) in items.iter().enumerate() {
                    self.inside(Step::Item(index), |walk| walk.value(schemas.clone(), item));
                }
            }
            Value::String(_) => {
                let words = arms.iter().find(|arm| arm.value["enum"].is_array());
                if let Some(words) = words.filter(|words| words.constant().is_none()) {
                    self.note(Kind::Word, &words.pointer);
                }
            }
            _ => {}
        }
    }

    /// The schemas that a schema may turn out to be.
    fn alternatives(&self, schema: Schema<'d>, found: &mut Vec<Schema<'d>>) {
        if let Some(reference) = schema.value["$ref"].as_str() {
            let pointer = reference.trim_start_matches('#');
            if let Some(value) = self.document.pointer(pointer) {
                let pointer = pointer.to_owned();
                self.alternatives(Schema { value, pointer }, found);
            }
            return;
        }
        match schema.value["anyOf"].as_array() {
            None => found.push(schema),
            Some(arms) => {
                for (index, arm) in arms.iter().enumerate() {
                    self.alternatives(schema.at(&format!("anyOf/{index}"), arm), found);
                }
            }
        }
    }

    /// An object that may be one of these, at the place with this pointer.
    fn object(&mut self, whole: &str, arms: &[Schema<'d>], object: &Map<String, Value>) {
        let all: Vec<&Schema<'d>> = arms
            .iter()
            .filter(|arm| arm.properties().is_some())
            .collect();
        let arms: Vec<&Schema<'d>> = all
            .iter()
            .copied()
            .filter(|arm| arm.is_of(object))
            .collect();
        let Some(first) = arms.first() else {
            return;
        };
        self.note(Kind::Object, &first.pointer);
        let mut names: Vec<&str> = Vec::new();
        for (name, _) in arms.iter().filter_map(|arm| arm.properties()).flatten() {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        for name in names {
            let schemas: Vec<Schema<'d>> =
                arms.iter().filter_map(|arm| arm.property(name)).collect();
            let constants: Vec<&Value> = schemas.iter().filter_map(Schema::constant).collect();
            let pointer = schemas
                .first()
                .map(|it| it.pointer.clone())
                .unwrap_or_default();
            self.inside(Step::Field(name.to_owned()), |walk| {
                if constants.len() == schemas.len() {
                    let tells = all.iter().any(|arm| {
                        let other = arm.property(name).and_then(|it| it.constant());
                        other.is_some_and(|other| !constants.contains(&other))
                    });
                    if tells && constants.iter().all(|it| it.is_string()) {
                        walk.note(Kind::Tag, whole);
                    }
                    return;
                }
                let required = arms.iter().all(|arm| arm.requires(name));
                let nullable = schemas.iter().any(|it| walk.is_nullable(it));
                walk.note(kind(required, nullable), &pointer);
                if let Some(value) = object.get(name) {
                    walk.value(schemas, value);
                }
            });
        }
    }

    /// Whether the schema, or the one that it refers to, allows `null`.
    fn is_nullable(&self, schema: &Schema<'d>) -> bool {
        let target = schema.value["$ref"]
            .as_str()
            .and_then(|reference| self.document.pointer(reference.trim_start_matches('#')));
        [Some(schema.value), target]
            .into_iter()
            .flatten()
            .any(|it| it["nullable"] == true)
    }

    fn inside(&mut self, step: Step, walk: impl FnOnce(&mut Self)) {
        self.steps.push(step);
        walk(self);
        self.steps.pop();
    }

    fn note(&mut self, kind: Kind, pointer: &str) {
        self.found.push(Place {
            steps: self.steps.clone(),
            kind,
            pointer: pointer.to_owned(),
        });
    }
}

fn kind(required: bool, nullable: bool) -> Kind {
    match (required, nullable) {
        (true, true) => Kind::Nullable,
        (true, false) => Kind::Present,
        (false, _) => Kind::Optional,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Kind, places};

    fn found(schema: &Value, answer: &Value) -> Vec<(String, Kind)> {
        let document = json!({"components": {"schemas": {
            "nut": {
                "type": "object",
                "required": ["object", "grams"],
                "properties": {
                    "object": {"type": "string", "enum": ["nut"]},
                    "grams": {"type": "integer"},
                    "note": {"type": "string"},
                },
            },
            "shell": {
                "type": "object",
                "required": ["object", "grams"],
                "properties": {
                    "object": {"type": "string", "enum": ["shell"]},
                    "grams": {"type": "integer", "nullable": true},
                },
            },
        }}});
        places(&document, schema, "/here", answer)
            .into_iter()
            .map(|place| (place.path(), place.kind))
            .collect()
    }

    fn named(places: &[(&str, Kind)]) -> Vec<(String, Kind)> {
        places
            .iter()
            .map(|(path, kind)| ((*path).to_owned(), *kind))
            .collect()
    }

    #[test]
    fn the_arm_that_an_answer_is_says_what_is_required() {
        let schema = json!({"type": "object", "properties": {"data": {"type": "array", "items": {"anyOf": [
            {"$ref": "#/components/schemas/nut"},
            {"$ref": "#/components/schemas/shell"},
        ]}}}});
        let answer =
            json!({"data": [{"object": "nut", "grams": 1}, {"object": "shell", "grams": null}]});
        assert_eq!(
            found(&schema, &answer),
            named(&[
                ("", Kind::Object),
                ("data", Kind::Optional),
                ("data[0]", Kind::Object),
                ("data[0].object", Kind::Tag),
                ("data[0].grams", Kind::Present),
                ("data[0].note", Kind::Optional),
                ("data[1]", Kind::Object),
                ("data[1].object", Kind::Tag),
                ("data[1].grams", Kind::Nullable),
            ])
        );
    }

    #[test]
    fn what_nothing_tells_apart_may_be_either() {
        let schema = json!({"anyOf": [
            {"type": "object", "required": ["a", "b"], "properties": {
                "a": {"type": "string"}, "b": {"type": "string"},
            }},
            {"type": "object", "required": ["a"], "properties": {
                "a": {"type": "string", "enum": ["x", "y"]}, "c": {"type": "string"},
            }},
        ]});
        assert_eq!(
            found(&schema, &json!({"a": "x", "b": "z"})),
            named(&[
                ("", Kind::Object),
                ("a", Kind::Present),
                ("a", Kind::Word),
                ("b", Kind::Optional),
                ("c", Kind::Optional),
            ])
        );
    }
}
