//! Values made from schemas alone: the least that is right, or all that there can be.

use serde_json::{Map, Value};

use crate::model::{Kind, Model, Object, Property, SchemaId};

use super::letters::Seed;
use super::plan::Plans;
use super::{choice, id, plain, shape};

/// How much a made object has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What is required, and what users would look for. `null` where it may be, even if it is not required; and empty
    /// lists.
    #[default]
    Usual,
    /// Every property, none of them `null`, and an item in every list; objects that are deep inside, or
    /// inside one of their own kind, are usual ones.
    Full,
}

/// How deep a full object is full.
const DEPTH: usize = 4;

/// Properties without which an object is of little use, though it may lack them.
const TELLING: &[&str] = &[
    "client_secret",
    "livemode",
    "metadata",
    "object",
    "secret",
    "url",
];

/// Makes values.
#[derive(Debug, Clone)]
pub(crate) struct Synthesis<'p> {
    pub(crate) model: &'static Model,
    pub(crate) plans: &'p Plans,
    extent: Extent,
    /// The objects around the one that is being made.
    around: Vec<SchemaId>,
}

impl<'p> Synthesis<'p> {
    pub(crate) fn new(model: &'static Model, plans: &'p Plans, extent: Extent) -> Self {
        Self {
            model,
            plans,
            extent,
            around: Vec::new(),
        }
    }

    /// A value for a property, whether or not it may be `null`.
    pub(crate) fn value(&mut self, schema: SchemaId, property: &str, seed: Seed) -> Value {
        let model = self.model;
        if let Some(first) = reference(model, schema) {
            return id::make(first, seed).into();
        }
        match model.kind(schema) {
            Kind::Text(text) => plain::text(text, property, seed).into(),
            Kind::Integer { unix_time, .. } => plain::integer(property, *unix_time),
            Kind::Number => 12.5.into(),
            Kind::Boolean { only } => only.unwrap_or_else(|| plain::boolean(property)).into(),
            Kind::List(items) if self.is_full() => {
                Value::Array(vec![self.value(*items, property, seed.nth(0))])
            }
            Kind::List(_) => Value::Array(Vec::new()),
            Kind::AnyOf(arms) => match choice::arm(model, arms) {
                Some(arm) => self.value(arm, property, seed),
                None => Value::Null,
            },
            Kind::Object(object) => self.object(schema, object, seed),
        }
    }

    /// An object, with an id of its own.
    pub(crate) fn object(
        &mut self,
        schema: SchemaId,
        object: &'static Object,
        seed: Seed,
    ) -> Value {
        let is_inside_itself = self.around.contains(&schema);
        let extent = self.extent;
        if is_inside_itself || self.around.len() >= DEPTH {
            self.extent = Extent::Usual;
        }
        self.around.push(schema);
        let made = self.properties(schema, object, seed);
        self.around.pop();
        self.extent = extent;
        Value::Object(made)
    }

    fn properties(
        &mut self,
        schema: SchemaId,
        object: &'static Object,
        seed: Seed,
    ) -> Map<String, Value> {
        let mut made = Map::with_capacity(object.properties.len());
        let name = shape::name(self.model, schema);
        // What Stripe sends begins with these two.
        let first = |it: &&Property| it.name == "id" || it.name == "object";
        let rest = object.properties.iter().filter(|it| !first(it));
        for property in object.properties.iter().filter(first).chain(rest) {
            let seed = seed.with(&property.name);
            let is_nullable = self.model.schema(property.schema).nullable;
            let is_wanted = self.is_full() || self.is_telling(property);
            let value = match (property.name.as_str(), name) {
                ("id", Some(name)) => id::make(name, seed).into(),
                _ if is_nullable && !is_wanted => Value::Null,
                _ if !property.required && !is_wanted => continue,
                ("client_secret", _) if made.contains_key("id") => {
                    let id = made["id"].as_str().unwrap_or_default();
                    format!("{id}_secret_{}", seed.letters(24)).into()
                }
                (property_name, name) => {
                    let mut value = self.value(property.schema, property_name, seed);
                    if let (Some(name), Some(Value::String(id))) = (name, made.get("id")) {
                        self.place_list(property, name, id, &mut value);
                    }
                    value
                }
            };
            made.insert(property.name.clone(), value);
        }
        if let Some(values) = shape::values(object).filter(|_| self.is_full()) {
            made.insert("key".to_owned(), self.value(values, "key", seed));
        }
        self.complete(object, &mut made, seed);
        made
    }

    /// Says where a list inside an object can be had.
    pub(crate) fn place_list(&self, property: &Property, owner: &str, id: &str, value: &mut Value) {
        if value["object"] == "list" && value["url"].is_string() {
            let url = self.plans.list_url(self.model, owner, id, &property.name);
            if let Some(url) = url.filter(|_| self.url_prefix(property.schema).is_none()) {
                value["url"] = url.into();
            }
        }
    }

    /// What the URL of a list begins with, if the document says so.
    pub(crate) fn url_prefix(&self, list: SchemaId) -> Option<&'static str> {
        let url = self.model.object(list)?.property("url")?;
        match self.model.kind(url.schema) {
            Kind::Text(text) => plain::prefix(text.pattern.as_ref()?),
            _ => None,
        }
    }

    /// Adds what an object's `type` says that it has: `card` to a payment method that is one.
    pub(crate) fn complete(
        &mut self,
        object: &'static Object,
        made: &mut Map<String, Value>,
        seed: Seed,
    ) {
        let Some(kind) = made.get("type").and_then(Value::as_str) else {
            return;
        };
        let Some(property) = object.property(kind) else {
            return;
        };
        let is_object = !shape::arms(self.model, property.schema).is_empty()
            && reference(self.model, property.schema).is_none();
        if is_object && made.get(kind).is_none_or(Value::is_null) {
            let seed = seed.with(kind);
            let value = self.value(property.schema, kind, seed);
            made.insert(property.name.clone(), value);
        }
    }

    /// Whether users look for a property, so that it is there even if it need not be.
    fn is_telling(&self, property: &Property) -> bool {
        let is_status = || match self.model.kind(property.schema) {
            Kind::Text(text) => property.name == "status" && !text.values.is_empty(),
            _ => false,
        };
        TELLING.contains(&property.name.as_str()) || is_status()
    }

    fn is_full(&self) -> bool {
        self.extent == Extent::Full
    }
}

/// What an id in a place is the id of, where the object can be had in its stead.
pub(crate) fn reference(model: &Model, schema: SchemaId) -> Option<&str> {
    let names = model.schema(schema).expansions.iter();
    let mut names = names.flat_map(|arm| shape::names(model, *arm));
    let first = names.next()?;
    Some(if names.any(|name| name == "card") {
        "card"
    } else {
        first
    })
}
