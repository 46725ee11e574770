//! Schemas of what Stripe sends, beside the types that they became.

use std::collections::BTreeSet;

use serde_json::Value;

use super::emitted::Emitted;
use super::rust_type::RustType;
use super::walk::{Kind, Walk, alternatives, entries, scalar, text};
use crate::diagnostic::child;

/// What a reference to a component schema begins with.
const SCHEMAS: &str = "#/components/schemas/";

/// A property as a type has it.
enum Slot {
    Constant(String),
    Field(RustType),
}

impl<'a> Walk<'a> {
    /// Every component schema, beside each type that stands for it.
    pub(super) fn schemas(&mut self) {
        let document = self.document;
        for (key, schema) in entries(&document["components"], "schemas") {
            let pointer = child("/components/schemas", key);
            let types = self.types_of(key, schema);
            self.note(Kind::Schema, &pointer, !types.is_empty());
            for found in &types {
                self.received(schema, &pointer, Some(found));
            }
            if types.is_empty() {
                self.received(schema, &pointer, None);
            }
        }
    }

    /// The types of a component schema: records by their shapes, unions by what they hold.
    fn types_of(&self, key: &str, schema: &Value) -> Vec<RustType> {
        let Some((_, arms)) = alternatives(schema) else {
            let names = self.emitted.by_schema.get(key).into_iter().flatten();
            return names.map(|name| RustType::plain(name)).collect();
        };
        let mut leaves = BTreeSet::new();
        self.leaves(schema, &mut leaves);
        let types = self
            .emitted
            .unions
            .keys()
            .chain(self.emitted.records.keys());
        types
            .map(|name| RustType::plain(name))
            .filter(|found| {
                // A union that holds more than the schema is for something else.
                self.holds_only(found, &leaves)
                    && arms.iter().all(|arm| self.refers(text(arm, "$ref"), found))
            })
            .collect()
    }

    /// The component schemas that are the alternatives of one, and of those that are among them.
    fn leaves<'s>(&'s self, schema: &'s Value, leaves: &mut BTreeSet<&'s str>) {
        for arm in alternatives(schema).into_iter().flat_map(|(_, arms)| arms) {
            if let Some(key) = text(arm, "$ref").strip_prefix(SCHEMAS) {
                let schema = &self.document["components"]["schemas"][key];
                match alternatives(schema) {
                    Some(_) => self.leaves(schema, leaves),
                    None => _ = leaves.insert(key),
                }
            }
        }
    }

    fn holds_only(&self, found: &RustType, schemas: &BTreeSet<&str>) -> bool {
        if let Some(arms) = self.emitted.unions.get(&found.name) {
            return arms.iter().all(|arm| self.holds_only(arm, schemas));
        }
        let record = self.emitted.records.get(&found.name);
        record.is_some_and(|record| {
            let mut own = record.schemas.iter();
            own.all(|schema| schemas.contains(schema.as_str())) && !record.schemas.is_empty()
        })
    }

    /// A schema anywhere in a response. Gives back whether the type is right for it, and notes
    /// everything in it.
    pub(super) fn received(
        &mut self,
        schema: &Value,
        pointer: &str,
        found: Option<&RustType>,
    ) -> bool {
        let found = found.map(RustType::bare);
        let reference = text(schema, "$ref");
        if !reference.is_empty() {
            return found.is_some_and(|found| self.refers(reference, found));
        }
        if let Some((keyword, arms)) = alternatives(schema) {
            let pointer = child(pointer, keyword);
            let mut all = true;
            for (index, arm) in arms.iter().enumerate() {
                all &= self.received_arm(arm, &child(&pointer, &index.to_string()), found);
            }
            return all;
        }
        match text(schema, "type") {
            "object" => self.received_object(schema, pointer, found),
            "array" => {
                let item = found.and_then(|found| found.argument_of("Vec"));
                let fits = self.received(&schema["items"], &child(pointer, "items"), item);
                fits || is_json(found)
            }
            _ if schema.get("enum").is_some() => {
                let values = found.and_then(|found| self.emitted.enums.get(&found.name));
                self.values(schema, pointer, &|value| {
                    values.is_some_and(|values| values.contains(value))
                })
            }
            _ => {
                let fits = |found: &RustType| scalar(self.emitted, schema, found);
                found.is_some_and(fits) || is_json(found)
            }
        }
    }

    fn received_object(&mut self, schema: &Value, pointer: &str, found: Option<&RustType>) -> bool {
        if entries(schema, "properties").next().is_none() {
            let values = &schema["additionalProperties"];
            if values.is_object() {
                let value = found.and_then(|found| found.argument_of("Map"));
                return self.received(values, &child(pointer, "additionalProperties"), value);
            }
            return found.is_some_and(|found| {
                found.name == "Object" || self.emitted.records.contains_key(&found.name)
            });
        }
        let mut all = found.is_some();
        for (name, property) in entries(schema, "properties") {
            let pointer = child(&child(pointer, "properties"), name);
            let slot = found.and_then(|found| slot(self.emitted, found, name));
            let fits = match slot {
                Some(Slot::Constant(constant)) => {
                    self.values(property, &pointer, &|value| value == constant)
                }
                Some(Slot::Field(field)) => self.received(property, &pointer, Some(&field)),
                None => {
                    self.received(property, &pointer, None);
                    false
                }
            };
            self.note(Kind::Property, &pointer, fits);
            all &= fits;
        }
        all || is_json(found)
    }

    /// One alternative: in a reference the id or the object, in a union one of its arms.
    fn received_arm(&mut self, arm: &Value, pointer: &str, found: Option<&RustType>) -> bool {
        let reference = text(arm, "$ref");
        match found {
            Some(found) if found.name == "Expandable" && reference.is_empty() => {
                text(arm, "type") == "string" && arm.get("enum").is_none()
            }
            _ => self.received(arm, pointer, found),
        }
    }

    /// Whether a component schema is found in a type: as itself, in a union, as what is left of a
    /// deleted object, or behind an id.
    fn refers(&self, reference: &str, found: &RustType) -> bool {
        let Some(key) = reference.strip_prefix(SCHEMAS) else {
            return false;
        };
        let schema = &self.document["components"]["schemas"][key];
        if is_json(Some(found)) {
            return true;
        }
        if let Some(record) = self.emitted.records.get(&found.name)
            && record.schemas.iter().any(|schema| schema == key)
        {
            return true;
        }
        if let Some(id) = found.argument_of("Expandable") {
            return id.name == "AnyId" || self.is_identified(key, id);
        }
        if let Some(present) = found.argument_of("MaybeDeleted") {
            let deleted = self.emitted.deleted.get(&present.name);
            return self.refers(reference, present)
                || deleted.is_some_and(|deleted| self.refers(reference, deleted));
        }
        if let Some(arms) = self.emitted.unions.get(&found.name)
            && arms.iter().any(|arm| self.refers(reference, arm))
        {
            return true;
        }
        alternatives(schema)
            .is_some_and(|(_, arms)| arms.iter().all(|arm| self.refers(text(arm, "$ref"), found)))
    }

    /// Whether objects of a schema have this type of id. One that was deleted has no other.
    fn is_identified(&self, key: &str, id: &RustType) -> bool {
        let types = self.emitted.by_schema.get(key).into_iter().flatten();
        let mut types = types.filter_map(|name| {
            let record = self.emitted.records.get(name)?;
            let field = record.fields.get("id").map(RustType::bare);
            self.emitted.resource_ids.get(name).or(field)
        });
        types.any(|found| found == id)
    }
}

/// JSON that keeps everything has every scalar and every object; but no enum has a type in it.
fn is_json(found: Option<&RustType>) -> bool {
    found.is_some_and(|found| found.name == "RawJson")
}

/// A property of a type.
fn slot(emitted: &Emitted, found: &RustType, name: &str) -> Option<Slot> {
    if let Some(record) = emitted.records.get(&found.name) {
        let constant = record.constants.get(name).cloned().map(Slot::Constant);
        return constant.or_else(|| record.fields.get(name).cloned().map(Slot::Field));
    }
    page_slot(found, name)
}

/// A property of the runtime's types for pages of lists, which are not among the emitted files.
fn page_slot(found: &RustType, name: &str) -> Option<Slot> {
    let (object, fields): (&str, &[(&str, &str)]) = match found.name.as_str() {
        "List" => (
            "list",
            &[
                ("has_more", "bool"),
                ("url", "String"),
                ("total_count", "i64"),
            ],
        ),
        "SearchResult" => (
            "search_result",
            &[
                ("has_more", "bool"),
                ("url", "String"),
                ("total_count", "i64"),
                ("next_page", "String"),
            ],
        ),
        "Page" => (
            "",
            &[("next_page_url", "String"), ("previous_page_url", "String")],
        ),
        _ => return None,
    };
    match name {
        "object" if !object.is_empty() => Some(Slot::Constant(object.to_owned())),
        "data" => found.arguments.first().map(|item| {
            Slot::Field(RustType {
                name: "Vec".to_owned(),
                arguments: vec![item.clone()],
            })
        }),
        _ => {
            let (_, kind) = fields.iter().find(|(field, _)| *field == name)?;
            Some(Slot::Field(RustType::plain(kind)))
        }
    }
}
