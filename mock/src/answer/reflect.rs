//! What a request says, put into the object that it is answered with.
//!
//! Only what agrees with the schema of the answer is taken over, so an object that conformed before
//! conforms afterwards.

use serde_json::{Map, Value};

use crate::model::{Format, Kind, Object, Property, SchemaId, Text};

use super::choice::{self, Hints};
use super::letters::Seed;
use super::synthesis::{Synthesis, reference};
use super::{card, shape};

/// Parameters that say how to answer, and nothing of the object.
const ABOUT_THE_ANSWER: &[&str] = &[
    "ending_before",
    "expand",
    "include",
    "limit",
    "page",
    "query",
    "starting_after",
];

impl Synthesis<'_> {
    /// Puts parameters into an object of a schema.
    pub(crate) fn reflect(
        &mut self,
        schema: SchemaId,
        value: &mut Map<String, Value>,
        params: &Map<String, Value>,
        seed: Seed,
    ) {
        let Some(object) = self.model.object(schema) else {
            return;
        };
        let name = shape::name(self.model, schema);
        for (key, param) in params {
            if ABOUT_THE_ANSWER.contains(&key.as_str()) {
                continue;
            }
            // What is given as data of its own is the object that it describes: `price_data`.
            let property = object.property(key).or_else(|| {
                let key = key.strip_suffix("_data")?;
                object.property(key).filter(|_| !params.contains_key(key))
            });
            if let Some(property) = property {
                self.reflect_one(object, property, value, param, seed.with(key));
            }
        }
        match name {
            Some("card") => card::fill_card(value, params),
            Some("bank_account") => card::fill_bank_account(value, params),
            Some("token") => card::fill_token(value, params),
            _ => {}
        }
        self.complete(object, value, seed);
    }

    fn reflect_one(
        &mut self,
        object: &'static Object,
        property: &Property,
        value: &mut Map<String, Value>,
        param: &Value,
        seed: Seed,
    ) {
        if param.is_null() {
            self.clear(property, value);
            return;
        }
        let current = value.get(&property.name);
        let Some(mut fitting) = self.fit(property.schema, current, param, seed) else {
            return;
        };
        let id = value.get("id").and_then(Value::as_str).unwrap_or_default();
        let owner = value.get("object").and_then(Value::as_str);
        self.place_list(property, owner.unwrap_or_default(), id, &mut fitting);
        // The same number with more digits than a float has.
        let decimal = object.property(&format!("{}_decimal", property.name));
        if let (Some(decimal), Some(number)) = (decimal, fitting.as_i64()) {
            let text = Value::String(number.to_string());
            if let Some(text) = self.fit(decimal.schema, None, &text, seed) {
                value.insert(decimal.name.clone(), text);
            }
        }
        value.insert(property.name.clone(), fitting);
    }

    /// Takes a value away, as far as the schema lets it go.
    fn clear(&mut self, property: &Property, value: &mut Map<String, Value>) {
        let schema = self.model.schema(property.schema);
        let name = property.name.clone();
        match &schema.kind {
            Kind::Object(object) if shape::values(object).is_some() => {
                value.insert(name, Value::Object(Map::new()));
            }
            Kind::List(_) if !schema.nullable => {
                value.insert(name, Value::Array(Vec::new()));
            }
            _ if schema.nullable => {
                value.insert(name, Value::Null);
            }
            _ if !property.required => {
                value.remove(&name);
            }
            _ => {}
        }
    }

    /// A parameter as a schema has it; nothing if it does not agree with it.
    fn fit(
        &mut self,
        schema: SchemaId,
        current: Option<&Value>,
        param: &Value,
        seed: Seed,
    ) -> Option<Value> {
        match self.model.kind(schema) {
            Kind::Text(text) => fit_text(text, param),
            Kind::Integer { .. } => match param {
                Value::String(text) => text.parse::<i64>().ok().map(Value::from),
                Value::Number(number) => number.as_i64().map(Value::from),
                _ => None,
            },
            Kind::Number => match param {
                Value::String(text) => text.parse::<f64>().ok().map(Value::from),
                _ => param.as_number().cloned().map(Value::Number),
            },
            Kind::Boolean { only } => {
                let truth = param.as_bool()?;
                only.is_none_or(|only| only == truth)
                    .then_some(Value::Bool(truth))
            }
            Kind::List(items) => {
                let params = param.as_array()?.iter().enumerate();
                let fitting = params
                    .map(|(index, param)| self.fit(*items, None, param, seed.nth(index as u64)));
                fitting.collect::<Option<Vec<_>>>().map(Value::Array)
            }
            Kind::AnyOf(arms) => self.fit_one_of(schema, arms, current, param, seed),
            Kind::Object(object) => self.fit_object(schema, object, current, param, seed),
        }
    }

    fn fit_one_of(
        &mut self,
        schema: SchemaId,
        arms: &'static [SchemaId],
        current: Option<&Value>,
        param: &Value,
        seed: Seed,
    ) -> Option<Value> {
        if param.is_object() {
            if reference(self.model, schema).is_some() {
                return None;
            }
            let hints = Hints {
                object: param["object"].as_str(),
                ..Hints::default()
            };
            let arm = match current.filter(|current| current.is_object()) {
                Some(current) => shape::arm_of(self.model, schema, current),
                None => choice::object(self.model, schema, hints),
            };
            return self.fit(arm?, current, param, seed);
        }
        let is_text = |arm: &&SchemaId| matches!(self.model.kind(**arm), Kind::Text(_));
        match arms.iter().find(is_text) {
            Some(text) => self.fit(*text, None, param, seed),
            None => {
                let hints = Hints {
                    id: param.as_str(),
                    ..Hints::default()
                };
                let arm = choice::object(self.model, schema, hints);
                let arm = arm.or_else(|| arms.first().copied())?;
                self.fit(arm, None, param, seed)
            }
        }
    }

    fn fit_object(
        &mut self,
        schema: SchemaId,
        object: &'static Object,
        current: Option<&Value>,
        param: &Value,
        seed: Seed,
    ) -> Option<Value> {
        let current = current.and_then(Value::as_object);
        if let Some(values) = shape::values(object) {
            return self.fit_map(values, current, param, seed);
        }
        if shape::is_free(object) {
            return param.is_object().then(|| param.clone());
        }
        if shape::listing(self.model, schema).is_some() && param.is_array() {
            let data = object.property("data")?;
            let data = self.fit(data.schema, None, param, seed)?;
            let mut list = self.object(schema, object, seed);
            list["data"] = data;
            return Some(list);
        }
        match param {
            Value::Object(params) => {
                let mut value = match current {
                    Some(current) => current.clone(),
                    None => match self.object(schema, object, seed) {
                        Value::Object(made) => made,
                        _ => return None,
                    },
                };
                self.reflect(schema, &mut value, params, seed);
                Some(Value::Object(value))
            }
            // An object of its own, told by its id.
            Value::String(id) => {
                shape::name(self.model, schema)?;
                object.property("id")?;
                let mut value = self.object(schema, object, Seed::ROOT.with(id));
                value["id"] = id.as_str().into();
                Some(value)
            }
            _ => None,
        }
    }

    /// Keys are added and replaced one by one; one that is cleared goes.
    fn fit_map(
        &mut self,
        values: SchemaId,
        current: Option<&Map<String, Value>>,
        param: &Value,
        seed: Seed,
    ) -> Option<Value> {
        let mut map = current.cloned().unwrap_or_default();
        for (key, param) in param.as_object()? {
            if param.is_null() || param == "" {
                map.shift_remove(key);
            } else if let Some(value) = self.fit(values, map.get(key), param, seed.with(key)) {
                map.insert(key.clone(), value);
            }
        }
        Some(Value::Object(map))
    }
}

fn fit_text(schema: &Text, param: &Value) -> Option<Value> {
    let text = match param {
        Value::String(text) => text.clone(),
        Value::Number(number) if schema.format.is_some() => number.to_string(),
        _ => return None,
    };
    let is_short = |longest| text.chars().count() <= longest as usize;
    let is_right = match schema.format {
        Some(Format::Decimal) => text.parse::<f64>().is_ok(),
        Some(Format::Int64) => text.parse::<i64>().is_ok(),
        Some(Format::DateTime) => text.contains('T'),
        Some(Format::Currency) => text.len() == 3,
        Some(Format::Binary) | None => true,
    };
    let is_known = schema.values.is_empty() || schema.values.contains(&text);
    let fits = schema.pattern.is_none() && schema.max_length.is_none_or(is_short) && is_right;
    (fits && is_known).then(|| {
        // Stripe takes capitals here and answers in small letters.
        match schema.format {
            Some(Format::Currency) => text.to_ascii_lowercase().into(),
            _ => text.into(),
        }
    })
}
