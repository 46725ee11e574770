//! The path in Rust of every place of the document, by the rule that ARCHITECTURE.md gives, from the plain JSON: nothing of this is the
//! generator's, so a name that does not follow the rule is missing here.
//!
//! A place is an object, an enum or a union at a path of keys, in the parameters of an operation or in an object of the API. Each key is a
//! module, the last one a type, and what is in a list or a map goes by the singular.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// The paths of all places. Operations have the functions that the lock says.
pub(crate) fn all(document: &Value, functions: &BTreeMap<String, Vec<String>>) -> BTreeSet<String> {
    let mut walk = Walk {
        schemas: &document["components"]["schemas"],
        above: Vec::new(),
        found: BTreeSet::new(),
    };
    for operation in entries(&document["paths"]).flat_map(|(_, methods)| entries(methods)) {
        let id = text(&operation.1["operationId"]);
        for function in functions.get(id).into_iter().flatten() {
            walk.operation(function, operation.1);
        }
    }
    for (name, schema) in entries(walk.schemas) {
        if let Some((modules, name)) = root(name, schema) {
            walk.found.insert(format!("{modules}{}", pascal(&name)));
            walk.properties(&format!("{modules}{name}"), schema);
        }
    }
    walk.found
}

/// The modules and the name of a component that has a path of its own: an object of the API is at the root, errors are in a module `errors`.
fn root(component: &str, schema: &Value) -> Option<(String, String)> {
    let (version, name) = match component.split_once("error") {
        Some(("", "")) => ("", "error"),
        Some((version, "")) if version.ends_with('.') => (version, "error"),
        Some((version, name)) if version.ends_with('.') => (version, name.strip_prefix('.')?),
        _ if is_resource(schema) => return Some((String::new(), component.replace('.', "_"))),
        _ => return None,
    };
    Some((
        format!("{}errors::", version.replace('.', "::")),
        name.replace('.', "_"),
    ))
}

struct Walk<'d> {
    schemas: &'d Value,
    /// The components around the current place.
    above: Vec<&'d str>,
    found: BTreeSet<String>,
}

/// A key with what is around it.
#[derive(Clone, Copy)]
struct Key<'k> {
    module: &'k str,
    name: &'k str,
    is_item: bool,
    is_required: bool,
}

impl Key<'_> {
    fn item(self) -> Self {
        Self {
            is_item: true,
            is_required: false,
            ..self
        }
    }

    fn word(self) -> String {
        match self.is_item {
            true => singular(self.name),
            false => self.name.to_owned(),
        }
    }

    fn type_path(self) -> String {
        format!("{}::{}", self.module, pascal(&self.word()))
    }

    fn module_path(self) -> String {
        format!("{}::{}", self.module, module(&self.word()))
    }
}

impl<'d> Walk<'d> {
    fn operation(&mut self, function: &str, operation: &'d Value) {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        for parameter in parameters {
            let key = Key {
                module: function,
                name: text(&parameter["name"]),
                is_item: false,
                is_required: parameter["required"] == true,
            };
            self.at(key, &parameter["schema"]);
        }
        for (_, media) in entries(&operation["requestBody"]["content"]) {
            self.properties(function, &media["schema"]);
        }
    }

    fn properties(&mut self, module: &str, schema: &'d Value) {
        let is_required = |name: &str| {
            let required = schema["required"].as_array();
            required.is_some_and(|required| required.iter().any(|it| it == name))
        };
        for (name, property) in entries(&schema["properties"]) {
            let key = Key {
                module,
                name,
                is_item: false,
                is_required: is_required(name),
            };
            self.at(key, property);
        }
    }

    fn at(&mut self, key: Key<'_>, schema: &'d Value) {
        if key.name == "expand" {
            return;
        }
        if let Some(name) = reference(schema) {
            let target = &self.schemas[name];
            if !is_resource(target) && !self.above.contains(&name) {
                self.above.push(name);
                self.at(key, target);
                self.above.pop();
            }
            return;
        }
        if let Some(alternatives) = alternatives(schema) {
            return self.alternatives(key, schema, &alternatives);
        }
        if let Some(words) = schema["enum"].as_array() {
            // One word that is required is a constant, and so is what says which kind of object it is.
            let is_constant = words.len() == 1 && (key.is_required || key.name == "object");
            if !is_constant {
                self.found.insert(key.type_path());
            }
            return;
        }
        match text(&schema["type"]) {
            "array" => self.at(key.item(), &schema["items"]),
            "object" if is_list(schema) => {
                self.at(key.item(), &schema["properties"]["data"]["items"])
            }
            "object" if schema["additionalProperties"].is_object() => {
                self.at(key.item(), &schema["additionalProperties"]);
            }
            "object" if schema.get("properties").is_some() && !is_range(schema) => {
                self.found.insert(key.type_path());
                self.properties(&key.module_path(), schema);
            }
            _ => {}
        }
    }

    fn alternatives(&mut self, key: Key<'_>, schema: &'d Value, alternatives: &[&'d Value]) {
        if schema.get("x-expansionResources").is_some() {
            // What is no object of the API by itself is nested, also where it has to be asked for.
            let nested = |it: &&&Value| reference(it).is_some();
            return alternatives
                .iter()
                .filter(nested)
                .for_each(|it| self.at(key, it));
        }
        let kinds: BTreeSet<&str> = alternatives
            .iter()
            .filter_map(|it| reference(it))
            .filter(|name| is_resource(&self.schemas[*name]))
            .map(|name| name.trim_start_matches("deleted_"))
            .collect();
        let has_words = alternatives.iter().any(|it| it.get("enum").is_some());
        if kinds.len() > 1 || has_words {
            self.found.insert(key.type_path());
        }
        let constant = |it: &'d Value| text(&it["properties"]["object"]["enum"][0]);
        let are_told_apart = alternatives
            .iter()
            .filter(|it| !constant(it).is_empty())
            .count()
            > 1;
        for alternative in alternatives {
            let name = constant(alternative);
            if are_told_apart && !name.is_empty() {
                let key = Key {
                    module: &key.module_path(),
                    name,
                    is_item: false,
                    ..key
                };
                self.at(key, alternative);
            } else {
                self.at(key, alternative);
            }
        }
    }
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let entries = value.as_object().into_iter().flat_map(Map::iter);
    entries.map(|(key, value)| (key.as_str(), value))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The component that a schema refers to.
fn reference(schema: &Value) -> Option<&str> {
    text(&schema["$ref"]).strip_prefix("#/components/schemas/")
}

/// An object of the API: it says which kind of object it is, or the document says so.
fn is_resource(schema: &Value) -> bool {
    let kind = schema["properties"]["object"]["enum"].as_array();
    let says_so = kind.is_some_and(|kind| kind.len() == 1 && kind[0] != "list");
    says_so || schema.get("x-resourceId").is_some()
}

fn is_list(schema: &Value) -> bool {
    schema["properties"]["object"]["enum"][0] == "list"
}

fn is_range(schema: &Value) -> bool {
    let mut keys = entries(&schema["properties"]).peekable();
    keys.peek().is_some() && keys.all(|(key, _)| ["gt", "gte", "lt", "lte"].contains(&key))
}

/// The alternatives of a schema, without the empty text that clears.
fn alternatives(schema: &Value) -> Option<Vec<&Value>> {
    let arms = schema.get("anyOf").or_else(|| schema.get("oneOf"))?;
    let is_empty = |arm: &&Value| arm["enum"][0] == "" && arm["enum"][1].is_null();
    let arms = arms.as_array()?.iter();
    Some(arms.filter(|arm| !is_empty(arm)).collect())
}

/// `tax_id_data` is `TaxIdData`.
fn pascal(key: &str) -> String {
    let mut name = String::new();
    for word in key.split(|sign: char| !sign.is_ascii_alphanumeric()) {
        let (first, rest) = word.split_at(word.len().min(1));
        name += &first.to_ascii_uppercase();
        name += &rest.to_ascii_lowercase();
    }
    name
}

fn module(key: &str) -> String {
    let name = key.to_ascii_lowercase();
    match name.as_str() {
        "in" | "type" => format!("r#{name}"),
        _ => name,
    }
}

/// The singular of the last word of a key.
fn singular(key: &str) -> String {
    if ["ss", "us", "is"]
        .iter()
        .any(|ending| key.ends_with(ending))
    {
        return key.to_owned();
    }
    if let Some(stem) = key.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let takes_es = ["sses", "shes", "ches", "xes", "zes"];
    let length = match key {
        _ if takes_es.iter().any(|ending| key.ends_with(ending)) => key.len() - 2,
        _ if key.ends_with('s') => key.len() - 1,
        _ => key.len(),
    };
    key[..length].to_owned()
}
