//! The account that the comparison keeps, and what all of its parts ask of a schema.

use std::collections::BTreeMap;

use serde_json::Value;

use super::emitted::Emitted;
use super::rust_type::RustType;
use crate::diagnostic::child;

/// The kinds of thing that are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Operation,
    Schema,
    Property,
    Parameter,
    EnumValue,
}

/// A walk through the document, with the emitted source at its side.
pub(super) struct Walk<'a> {
    pub(super) document: &'a Value,
    pub(super) emitted: &'a Emitted,
    /// Whether the thing at a pointer was found.
    pub(super) account: BTreeMap<(Kind, String), bool>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(document: &'a Value, emitted: &'a Emitted) -> Self {
        Self {
            document,
            emitted,
            account: BTreeMap::new(),
        }
    }

    /// Another walk with an account of its own.
    pub(super) fn aside(&self) -> Self {
        Self::new(self.document, self.emitted)
    }

    /// Notes whether something was found. What several types stand for must be in all of them.
    pub(super) fn note(&mut self, kind: Kind, pointer: &str, found: bool) {
        let all = self
            .account
            .entry((kind, pointer.to_owned()))
            .or_insert(true);
        *all &= found;
    }

    /// Takes over the account of a walk aside.
    pub(super) fn join(&mut self, other: Self) {
        for ((kind, pointer), found) in other.account {
            self.note(kind, &pointer, found);
        }
    }

    /// How many things were not found.
    pub(super) fn missing(&self) -> usize {
        self.account.values().filter(|found| !**found).count()
    }

    /// Notes each value of an enum; gives back whether all were found.
    pub(super) fn values(
        &mut self,
        schema: &Value,
        pointer: &str,
        is_there: &dyn Fn(&str) -> bool,
    ) -> bool {
        let mut all = true;
        for (index, value) in list(schema, "enum").enumerate() {
            let found = is_there(&literal(value));
            let pointer = child(&child(pointer, "enum"), &index.to_string());
            self.note(Kind::EnumValue, &pointer, found);
            all &= found;
        }
        all
    }
}

/// A value of an enum as text: only strings and booleans occur, and no enum has both.
pub(super) fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The elements of a list in a schema; none if it is not there.
pub(super) fn list<'v>(schema: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    schema
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// The entries of an object in a schema; none if it is not there.
pub(super) fn entries<'v>(
    schema: &'v Value,
    key: &str,
) -> impl Iterator<Item = (&'v String, &'v Value)> + use<'v> {
    schema
        .get(key)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

/// The text under a key of a schema; empty if it is not there.
pub(super) fn text<'v>(schema: &'v Value, key: &str) -> &'v str {
    schema.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The alternatives of a schema, and the keyword that lists them.
pub(super) fn alternatives(schema: &Value) -> Option<(&'static str, &Vec<Value>)> {
    ["anyOf", "oneOf"]
        .into_iter()
        .find_map(|keyword| Some((keyword, schema.get(keyword)?.as_array()?)))
}

/// Whether a type is right for a schema of a string, a number or a boolean without an enum.
pub(super) fn scalar(emitted: &Emitted, schema: &Value, found: &RustType) -> bool {
    let name = found.name.as_str();
    match (text(schema, "type"), text(schema, "format")) {
        ("boolean", _) => name == "bool",
        ("integer", "unix-time") => name == "Timestamp",
        ("integer", _) => name == "i64",
        ("number", _) => name == "f64",
        ("string", "currency") => name == "Currency",
        ("string", "decimal") => name == "Decimal",
        ("string", "date-time") => name == "DateTime",
        ("string", "int64") => name == "StringInteger",
        ("string", "binary") => name == "Upload",
        ("string", _) => name == "String" || emitted.ids.contains(name),
        _ => false,
    }
}
