//! Schemas: each keyword of the document is taken, known to say nothing, or a fault.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use crate::data::{Additional, Format, Kind, Object, Property, Schema, SchemaId, Text};
use crate::{Fault, amounts};

/// Keywords that say nothing about which values are right.
const ANNOTATIONS: &[&str] = &[
    "default",
    "deprecated",
    "description",
    "example",
    "title",
    "x-expandableFields",
    "x-resourceId",
    // On an enum: the official SDKs do not check its words. A mock does.
    "x-stripeBypassValidation",
];

/// Whether a schema stands where a request is described. An object there has the keys that it lists
/// and no others; what Stripe sends may grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Sent,
    Received,
}

/// All schemas that were read so far, each once.
pub(crate) struct Schemas {
    components: BTreeMap<String, SchemaId>,
    all: Vec<Schema>,
    numbers: HashMap<Schema, SchemaId>,
}

impl Schemas {
    /// Reads the component schemas. They have the first numbers, in the order of their names.
    pub(crate) fn new(document: &Value) -> Result<Self, Fault> {
        let source = document["components"]["schemas"].as_object();
        let source = source.ok_or("/components/schemas is no object")?;
        let mut names: Vec<&String> = source.keys().collect();
        names.sort();
        let mut components = BTreeMap::new();
        let mut all = Vec::new();
        for name in names {
            components.insert(name.clone(), number(all.len())?);
            all.push(Schema::of(Kind::AnyOf(Vec::new())));
        }
        let mut schemas = Self {
            components,
            all,
            numbers: HashMap::new(),
        };
        for (name, schema) in source {
            let pointer = format!("/components/schemas/{name}");
            let schema = schemas.schema(schema, Side::Received, &pointer)?;
            let SchemaId(index) = schemas.components[name];
            schemas.all[index as usize] = schema;
        }
        Ok(schemas)
    }

    pub(crate) fn finish(self) -> (Vec<Schema>, BTreeMap<String, SchemaId>) {
        (self.all, self.components)
    }

    /// The number of a schema that stands in the document at `pointer`.
    pub(crate) fn read(
        &mut self,
        value: &Value,
        side: Side,
        pointer: &str,
    ) -> Result<SchemaId, Fault> {
        if let Some(reference) = value.get("$ref") {
            let name = reference
                .as_str()
                .and_then(|text| text.strip_prefix("#/components/schemas/"));
            return name
                .and_then(|name| self.components.get(name).copied())
                .ok_or_else(|| format!("{pointer}: {reference} is no component schema"));
        }
        let schema = self.schema(value, side, pointer)?;
        self.add(schema)
    }

    /// The number of a schema, a new one if it was not seen before.
    pub(crate) fn add(&mut self, schema: Schema) -> Result<SchemaId, Fault> {
        if let Some(id) = self.numbers.get(&schema) {
            return Ok(*id);
        }
        let id = number(self.all.len())?;
        self.all.push(schema.clone());
        self.numbers.insert(schema, id);
        Ok(id)
    }

    /// A schema by its number.
    pub(crate) fn get(&self, SchemaId(index): SchemaId) -> &Schema {
        &self.all[index as usize]
    }

    fn schema(&mut self, value: &Value, side: Side, pointer: &str) -> Result<Schema, Fault> {
        let source = value
            .as_object()
            .ok_or_else(|| format!("{pointer}: a schema that is no object"))?;
        let mut known = vec!["nullable", "x-expansionResources", "x-id-of", "x-sensitive"];
        let kind = self.kind(source, side, pointer, &mut known)?;
        for key in source.keys().map(String::as_str) {
            if !known.contains(&key) && !ANNOTATIONS.contains(&key) {
                return Err(format!("{pointer}: the keyword `{key}` is not understood"));
            }
        }
        let mut expansions = Vec::new();
        for arm in elements(&value["x-expansionResources"]["oneOf"]) {
            expansions.push(self.read(arm, side, pointer)?);
        }
        Ok(Schema {
            kind,
            nullable: value["nullable"] == true,
            sensitive: value["x-sensitive"] == true,
            expansions,
        })
    }

    fn kind(
        &mut self,
        source: &Map<String, Value>,
        side: Side,
        pointer: &str,
        known: &mut Vec<&'static str>,
    ) -> Result<Kind, Fault> {
        for keyword in ["anyOf", "oneOf"] {
            if let Some(arms) = source.get(keyword) {
                known.push(keyword);
                let arms = elements(arms).iter().enumerate();
                let arms = arms.map(|(index, arm)| {
                    self.read(arm, side, &format!("{pointer}/{keyword}/{index}"))
                });
                return Ok(Kind::AnyOf(arms.collect::<Result<_, _>>()?));
            }
        }
        known.push("type");
        match source.get("type").and_then(Value::as_str) {
            Some("string") => {
                known.extend(["format", "enum", "maxLength", "pattern"]);
                text(source, pointer).map(Kind::Text)
            }
            Some("integer") => {
                known.push("format");
                let unix_time = match source.get("format").and_then(Value::as_str) {
                    Some("unix-time") => true,
                    None => false,
                    Some(format) => {
                        return Err(format!("{pointer}: an integer of the format `{format}`"));
                    }
                };
                let description = source.get("description").and_then(Value::as_str);
                let least = match side {
                    Side::Sent => amounts::least(pointer, description.unwrap_or_default()),
                    Side::Received => None,
                };
                Ok(Kind::Integer { unix_time, least })
            }
            Some("number") => Ok(Kind::Number),
            Some("boolean") => {
                known.push("enum");
                let only = match source.get("enum").map_or(&[][..], elements) {
                    [] => None,
                    [Value::Bool(only)] => Some(*only),
                    _ => return Err(format!("{pointer}: an enum of booleans")),
                };
                Ok(Kind::Boolean { only })
            }
            Some("array") => {
                known.push("items");
                let items = source.get("items").unwrap_or(&Value::Null);
                let items = self.read(items, side, &format!("{pointer}/items"))?;
                Ok(Kind::List(items))
            }
            Some("object") => {
                known.extend(["properties", "required", "additionalProperties"]);
                self.object(source, side, pointer).map(Kind::Object)
            }
            _ => Err(format!("{pointer}: a schema without a known type")),
        }
    }

    fn object(
        &mut self,
        source: &Map<String, Value>,
        side: Side,
        pointer: &str,
    ) -> Result<Object, Fault> {
        let names = |keyword: &str| source.get(keyword).map_or(&[][..], elements);
        let (required, expandable) = (names("required"), names("x-expandableFields"));
        let mut properties = Vec::new();
        let listed = source.get("properties").and_then(Value::as_object);
        for (name, schema) in listed.into_iter().flatten() {
            properties.push(Property {
                schema: self.read(schema, side, &format!("{pointer}/properties/{name}"))?,
                required: required.iter().any(|it| it == name),
                expandable: expandable.iter().any(|it| it == name),
                name: name.clone(),
            });
        }
        if let Some(name) = required.iter().find(|&name| {
            let mut listed = properties.iter();
            !listed.any(|it| name.as_str() == Some(&it.name))
        }) {
            return Err(format!("{pointer}: {name} is required, but is no property"));
        }
        let title = source.get("title").and_then(Value::as_str);
        let additional = match (source.get("additionalProperties"), side) {
            (Some(values @ Value::Object(_)), _) => {
                let values = self.read(values, side, &format!("{pointer}/additionalProperties"))?;
                Additional::Of(values)
            }
            (Some(Value::Bool(false)), _) => Additional::None,
            // An object that is described, be it as one without keys, and one that is not.
            (None, Side::Sent) if title.is_some() || !properties.is_empty() => Additional::None,
            _ => Additional::Any,
        };
        Ok(Object {
            properties,
            additional,
            title: title.map(str::to_owned),
        })
    }
}

impl Schema {
    /// A schema that allows just this.
    pub(crate) fn of(kind: Kind) -> Self {
        Self {
            kind,
            nullable: false,
            sensitive: false,
            expansions: Vec::new(),
        }
    }
}

fn text(source: &Map<String, Value>, pointer: &str) -> Result<Text, Fault> {
    let format = match source.get("format").and_then(Value::as_str) {
        Some("currency") => Some(Format::Currency),
        Some("decimal") => Some(Format::Decimal),
        Some("date-time") => Some(Format::DateTime),
        Some("int64") => Some(Format::Int64),
        Some("binary") => Some(Format::Binary),
        None => None,
        Some(format) => return Err(format!("{pointer}: text of the format `{format}`")),
    };
    let max_length = source.get("maxLength").map(|length| {
        let length = length
            .as_u64()
            .and_then(|length| u32::try_from(length).ok());
        length.ok_or_else(|| format!("{pointer}/maxLength is no length"))
    });
    let values = source.get("enum").map_or(&[][..], elements).iter();
    let values = values.map(|value| {
        let text = value.as_str().map(str::to_owned);
        text.ok_or_else(|| format!("{pointer}/enum: {value} is no text"))
    });
    Ok(Text {
        format,
        max_length: max_length.transpose()?,
        pattern: source
            .get("pattern")
            .and_then(Value::as_str)
            .map(str::to_owned),
        values: values.collect::<Result<_, _>>()?,
    })
}

/// The elements of an array; none of anything else.
pub(crate) fn elements(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn number(index: usize) -> Result<SchemaId, Fault> {
    u32::try_from(index)
        .map(SchemaId)
        .map_err(|_| "there are too many schemas".to_owned())
}
