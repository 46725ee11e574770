//! `expand`: objects in the place of their ids, at any depth.

use serde_json::{Map, Value};

use crate::model::{Kind, Model, Property, SchemaId};
use crate::refusal::Refusal;

use super::choice::{self, Hints};
use super::letters::Seed;
use super::shape;
use super::synthesis::{Synthesis, reference};

/// How many references a path may lead through. That through the `data` of a list is one of them.
const DEEPEST: usize = 4;

/// Where the objects behind ids come from.
pub(crate) trait Objects {
    /// The object of one of these kinds with an id, if it is known.
    fn object(&self, id: &str, kinds: &[&str]) -> Option<Value>;

    /// The objects of a list inside an object; nothing if none are known of such lists at all.
    fn listed(&self, owner: &Map<String, Value>, kinds: &[&str]) -> Option<Vec<Value>>;

    /// Whether what is not referred to is left so, in place of made up.
    fn is_all(&self) -> bool;
}

/// No object is known, so each is made.
pub(crate) struct Unknown;

impl Objects for Unknown {
    fn object(&self, _: &str, _: &[&str]) -> Option<Value> {
        None
    }

    fn listed(&self, _: &Map<String, Value>, _: &[&str]) -> Option<Vec<Value>> {
        None
    }

    fn is_all(&self) -> bool {
        false
    }
}

/// Checks that the paths which a request has in `expand` lead to what can be expanded.
pub(crate) fn check(model: &Model, schema: SchemaId, paths: &[&str]) -> Result<(), Refusal> {
    for (index, path) in paths.iter().enumerate() {
        let refuse = |message: String| Err(Refusal::new(message).param(format!("expand[{index}]")));
        match levels(model, schema, path) {
            Ok(levels) if levels > DEEPEST => {
                return refuse(format!(
                    "You cannot expand more than {DEEPEST} levels of a property: {path} has {levels}"
                ));
            }
            Ok(_) => {}
            Err(segment) => {
                return refuse(match segment == *path {
                    true => format!("This property cannot be expanded ({path})."),
                    false => format!("This property cannot be expanded ({segment} in {path})."),
                });
            }
        }
    }
    Ok(())
}

/// How many references a path leads through, or the segment of it that leads nowhere.
fn levels<'p>(model: &Model, schema: SchemaId, path: &'p str) -> Result<usize, &'p str> {
    let mut arms = shape::arms(model, schema);
    let mut levels = 0;
    let mut segments = path.split('.').peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        let properties: Vec<&Property> = arms
            .iter()
            .filter_map(|arm| model.object(*arm)?.property(segment))
            .filter(|property| !is_last || is_expandable(model, property))
            .collect();
        let first = properties.first().ok_or(segment)?;
        if segment == "data" || reference(model, items(model, first.schema)).is_some() {
            levels += 1;
        }
        let schemas = properties.iter().map(|it| items(model, it.schema));
        arms = schemas
            .flat_map(|schema| shape::arms(model, schema))
            .collect();
    }
    Ok(levels)
}

/// References; and what the document lets be asked for: lists, and objects that are not always there.
fn is_expandable(model: &Model, property: &Property) -> bool {
    let schema = items(model, property.schema);
    if reference(model, schema).is_some() {
        return true;
    }
    if property.expandable && shape::listing(model, schema).is_some() {
        return true;
    }
    let is_object = !shape::names(model, schema).is_empty();
    let is_nullable = model.schema(property.schema).nullable;
    property.expandable && !property.required && (is_object || !is_nullable)
}

/// What a list is of; of anything else, itself.
fn items(model: &Model, schema: SchemaId) -> SchemaId {
    match model.kind(schema) {
        Kind::List(items) => *items,
        _ => schema,
    }
}

impl Synthesis<'_> {
    /// Expands a path in a value of a schema. What is not there on the way is made, unless all is known.
    pub(crate) fn expand(
        &mut self,
        objects: &dyn Objects,
        schema: SchemaId,
        value: &mut Value,
        path: &[&str],
    ) {
        let Some((segment, rest)) = path.split_first() else {
            return;
        };
        let arm = shape::arm_of(self.model, schema, value);
        let object = arm.and_then(|arm| self.model.object(arm));
        let (Some(property), Value::Object(owner)) =
            (object.and_then(|it| it.property(segment)), value)
        else {
            return;
        };
        let seed = match owner.get("id").and_then(Value::as_str) {
            Some(id) => Seed::ROOT.with(id).with(segment),
            None => Seed::ROOT.with(segment),
        };
        let mut slot = owner.get(*segment).cloned().unwrap_or_default();
        let schema = items(self.model, property.schema);
        if slot.is_null() && schema != property.schema {
            if objects.is_all() {
                return;
            }
            slot = Value::Array(vec![self.value(schema, segment, seed.nth(0))]);
        }
        match &mut slot {
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.expand_slot(objects, schema, item, rest, segment, seed.nth(index as u64));
                }
            }
            slot if shape::listing(self.model, schema).is_some() => {
                if slot.is_null() {
                    *slot = self.value(schema, segment, seed);
                }
                self.fill_list(objects, property, slot, owner, seed);
                self.expand(objects, schema, slot, rest);
            }
            slot => self.expand_slot(objects, schema, slot, rest, segment, seed),
        }
        if !slot.is_null() {
            owner.insert((*segment).to_owned(), slot);
        }
    }

    fn expand_slot(
        &mut self,
        objects: &dyn Objects,
        schema: SchemaId,
        slot: &mut Value,
        rest: &[&str],
        property: &str,
        seed: Seed,
    ) {
        match reference(self.model, schema) {
            Some(_) if slot.is_null() && objects.is_all() => return,
            Some(_) => {
                let id = match &*slot {
                    Value::String(id) => Some(id.clone()),
                    Value::Object(_) => None,
                    _ => Some(self.value(schema, property, seed))
                        .and_then(|it| it.as_str().map(str::to_owned)),
                };
                if let Some(id) = id {
                    *slot = self.referred(objects, schema, &id);
                }
            }
            None if slot.is_null() && !shape::arms(self.model, schema).is_empty() => {
                // A part that is not there refers to nothing.
                if objects.is_all() && !rest.is_empty() {
                    return;
                }
                *slot = self.value(schema, property, seed);
            }
            None => {}
        }
        self.expand(objects, schema, slot, rest);
    }

    /// The object that an id refers to.
    fn referred(&mut self, objects: &dyn Objects, schema: SchemaId, id: &str) -> Value {
        let kinds = shape::names(self.model, schema);
        if let Some(known) = objects.object(id, &kinds) {
            let kind = known["object"].as_str();
            let is_deleted = known["deleted"] == true;
            let fits = |arm: SchemaId| {
                shape::name(self.model, arm) == kind
                    && shape::is_deleted(self.model, arm) == is_deleted
            };
            return match shape::arms(self.model, schema).into_iter().any(fits) {
                true => known,
                // There is nothing to be seen of it any more.
                false => id.into(),
            };
        }
        let hints = Hints {
            id: Some(id),
            ..Hints::default()
        };
        let Some(arm) = choice::object(self.model, schema, hints) else {
            return id.into();
        };
        let mut made = self.value(arm, "", Seed::ROOT.with(id));
        made["id"] = id.into();
        made
    }

    /// Fills a list that an object has only when it is asked for.
    fn fill_list(
        &mut self,
        objects: &dyn Objects,
        property: &Property,
        list: &mut Value,
        owner: &Map<String, Value>,
        seed: Seed,
    ) {
        let Some((_, item)) = shape::listing(self.model, property.schema) else {
            return;
        };
        let (name, id) = match (owner.get("object"), owner.get("id")) {
            (Some(Value::String(name)), Some(Value::String(id))) => (name, id),
            _ => return,
        };
        self.place_list(property, name, id, list);
        if list["data"].as_array().is_some_and(|data| !data.is_empty()) {
            return;
        }
        let kinds = shape::names(self.model, item);
        let data = match objects.listed(owner, &kinds) {
            Some(known) => known,
            None => {
                let arm = choice::object(self.model, item, Hints::default());
                let made = arm.map(|arm| self.item(arm, name, id, seed));
                made.into_iter().collect()
            }
        };
        list["data"] = data.into();
    }

    /// An item of a list, which refers to the owner of the list if it can.
    fn item(&mut self, arm: SchemaId, owner: &str, owner_id: &str, seed: Seed) -> Value {
        let mut item = self.value(arm, "", seed);
        let mut back = Map::new();
        back.insert(owner.to_owned(), owner_id.into());
        if let Value::Object(item) = &mut item {
            self.reflect(arm, item, &back, seed);
        }
        item
    }

    /// Fills in what stands at a path, as `include` of version 2 asks for it.
    pub(crate) fn include(&mut self, schema: SchemaId, value: &mut Value, path: &[&str]) {
        let Some((segment, rest)) = path.split_first() else {
            return;
        };
        let arm = shape::arm_of(self.model, schema, value);
        let object = arm.and_then(|arm| self.model.object(arm));
        let Some(property) = object.and_then(|it| it.property(segment)) else {
            return;
        };
        let mut slot = value[*segment].take();
        if slot.is_null() {
            slot = self.value(property.schema, segment, Seed::ROOT.with(segment));
        }
        self.include(property.schema, &mut slot, rest);
        value[*segment] = slot;
    }
}
