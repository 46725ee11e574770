//! Where a document departs from OpenAPI.
//!
//! The types of `openapiv3` are untagged in many places, so its own error is "did not match any variant" at some
//! outer element. Here the elements are tried one by one, inside out, until the ones that are to blame are known.

use std::collections::BTreeMap;

use openapiv3::{
    Header, MediaType, OpenAPI, Operation, Parameter, PathItem, RequestBody, Response, Schema,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{kind, pointer};
use crate::diagnostic::{Diagnostic, Diagnostics, child};

/// The elements of a document that can be tried by themselves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    Root,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Schema,
}

/// The faults of a document that `openapiv3` did not take, for the reason that it gave.
pub(super) fn faults(document: &Value, reason: &serde_json::Error) -> Diagnostics {
    let mut faults = Diagnostics::new();
    locate(Element::Root, document, "", &mut faults);
    if faults.is_empty() {
        faults.error("", reason.to_string());
    }
    faults
}

/// Finds what is not as OpenAPI says, in a time that grows with the document alone.
pub(super) fn check(document: &Value) -> Result<(), Diagnostics> {
    let mut faults = Diagnostics::new();
    locate(Element::Root, document, "", &mut faults);
    faults.finish(())
}

/// Notes the elements under `value` that are to blame, each by itself: with all that is inside it well. To try an element with all that
/// is inside would take twice as long for each level of schemas in schemas.
fn locate(element: Element, value: &Value, place: &str, faults: &mut Diagnostics) {
    let children = element.children(value);
    let mut ways = BTreeMap::new();
    for (way, inner, element) in children {
        let place = way
            .iter()
            .fold(place.to_owned(), |place, key| child(&place, key));
        locate(element, inner, &place, faults);
        ways.insert(way, element);
    }
    let own = without(value, &mut Vec::new(), &ways);
    if let Err((path, message)) = element.try_out(&own) {
        faults.push(blame(element, &own, place, &path, &message));
    }
}

/// A value with elements that are well in the place of the children to which these ways lead.
fn without(
    value: &Value,
    way: &mut Vec<String>,
    children: &BTreeMap<Vec<String>, Element>,
) -> Value {
    if let Some(element) = children.get(way) {
        return element.stub();
    }
    if way.len() >= LONGEST_WAY || children.is_empty() {
        return value.clone();
    }
    let mut inside = |key: String, inner: &Value| {
        way.push(key);
        let inner = without(inner, way, children);
        way.pop();
        inner
    };
    match value {
        Value::Object(members) => {
            let members = members.iter();
            Value::Object(
                members
                    .map(|(key, inner)| (key.clone(), inside(key.clone(), inner)))
                    .collect(),
            )
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            Value::Array(
                items
                    .map(|(index, inner)| inside(index.to_string(), inner))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}

/// How many keys lead from an element to one inside it, at the most: `components`, `schemas` and a name.
const LONGEST_WAY: usize = 3;

/// How many keys of an element are tried for one without which the rest is well.
const MOST_TRIED: usize = 64;

/// The fault of an element whose inner elements are all well: its path, if the parser has one, or else the key
/// without which the rest would be well.
fn blame(element: Element, value: &Value, place: &str, path: &str, message: &str) -> Diagnostic {
    let Value::Object(object) = value else {
        let message = format!("expected {}, found {}", element.name(), kind(value));
        return Diagnostic::new(place, message);
    };
    if path.is_empty() {
        for (key, inner) in object.iter().take(MOST_TRIED) {
            let mut rest = object.clone();
            rest.shift_remove(key);
            if element.try_out(&Value::Object(rest)).is_ok() {
                let message = format!("{} has no `{key}` that is {}", element.name(), shown(inner));
                return Diagnostic::new(child(place, key), message);
            }
        }
    }
    Diagnostic::new(
        format!("{place}{path}"),
        format!("is not as {} must be: {message}", element.name()),
    )
}

/// A value as a message quotes it: itself if it is short, else its type.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    if text.len() <= 60 {
        text
    } else {
        kind(value).to_owned()
    }
}

impl Element {
    fn name(self) -> &'static str {
        match self {
            Self::Root => "an OpenAPI document",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::Header => "a header",
            Self::MediaType => "a media type",
            Self::Schema => "a schema",
        }
    }

    /// An element that is well.
    fn stub(self) -> Value {
        match self {
            Self::Operation => json!({"responses": {}}),
            Self::MediaType => json!({}),
            _ => json!({"$ref": "#"}),
        }
    }

    /// Gives `value` its type, or says where in it (a pointer) and why that fails.
    fn try_out(self, value: &Value) -> Result<(), (String, String)> {
        fn typed<'a, T: Deserialize<'a>>(value: &'a Value) -> Result<(), (String, String)> {
            match serde_path_to_error::deserialize::<_, T>(value) {
                Ok(_) => Ok(()),
                Err(error) => Err((pointer(error.path()), error.inner().to_string())),
            }
        }
        if matches!(value.get("$ref"), Some(Value::String(_))) {
            return Ok(());
        }
        match self {
            Self::Root => typed::<OpenAPI>(value),
            Self::PathItem => typed::<PathItem>(value),
            Self::Operation => typed::<Operation>(value),
            Self::Parameter => typed::<Parameter>(value),
            Self::RequestBody => typed::<RequestBody>(value),
            Self::Response => typed::<Response>(value),
            Self::Header => typed::<Header>(value),
            Self::MediaType => typed::<MediaType>(value),
            Self::Schema => typed::<Schema>(value),
        }
    }

    /// The elements directly inside `value`, each with the keys that lead to it.
    fn children(self, value: &Value) -> Vec<(Vec<String>, &Value, Element)> {
        let Value::Object(object) = value else {
            return Vec::new();
        };
        let mut found = Found {
            object,
            children: Vec::new(),
        };
        match self {
            Self::Root => {
                found.each("paths", Self::PathItem);
                if let Some(Value::Object(components)) = object.get("components") {
                    let mut inner = Found {
                        object: components,
                        children: Vec::new(),
                    };
                    inner.each("schemas", Self::Schema);
                    inner.each("responses", Self::Response);
                    inner.each("parameters", Self::Parameter);
                    inner.each("requestBodies", Self::RequestBody);
                    inner.each("headers", Self::Header);
                    found.children.extend(inner.children.into_iter().map(
                        |(mut keys, value, element)| {
                            keys.insert(0, "components".to_owned());
                            (keys, value, element)
                        },
                    ));
                }
            }
            Self::PathItem => {
                for method in [
                    "get", "put", "post", "delete", "options", "head", "patch", "trace",
                ] {
                    found.one(method, Self::Operation);
                }
                found.each("parameters", Self::Parameter);
            }
            Self::Operation => {
                found.each("parameters", Self::Parameter);
                found.one("requestBody", Self::RequestBody);
                found.each("responses", Self::Response);
            }
            Self::Parameter | Self::Header => {
                found.one("schema", Self::Schema);
                found.each("content", Self::MediaType);
            }
            Self::RequestBody => found.each("content", Self::MediaType),
            Self::Response => {
                found.each("headers", Self::Header);
                found.each("content", Self::MediaType);
            }
            Self::MediaType => found.one("schema", Self::Schema),
            Self::Schema => {
                found.each("properties", Self::Schema);
                found.one("items", Self::Schema);
                found.one("not", Self::Schema);
                for key in ["anyOf", "oneOf", "allOf"] {
                    found.each(key, Self::Schema);
                }
                if matches!(object.get("additionalProperties"), Some(Value::Object(_))) {
                    found.one("additionalProperties", Self::Schema);
                }
            }
        }
        found.children
    }
}

/// Collects the elements inside one object.
struct Found<'a> {
    object: &'a Map<String, Value>,
    children: Vec<(Vec<String>, &'a Value, Element)>,
}

impl Found<'_> {
    /// The value of `key` is such an element.
    fn one(&mut self, key: &str, element: Element) {
        if let Some(value) = self.object.get(key) {
            self.children.push((vec![key.to_owned()], value, element));
        }
    }

    /// The value of `key` is a map or a list of such elements.
    fn each(&mut self, key: &str, element: Element) {
        match self.object.get(key) {
            Some(Value::Object(members)) => {
                // Only extensions may hold anything there; `openapiv3` skips them, so they are never to blame.
                let members = members
                    .iter()
                    .filter(|(name, _)| element == Element::Schema || !name.starts_with("x-"));
                self.children.extend(
                    members
                        .map(|(name, value)| (vec![key.to_owned(), name.clone()], value, element)),
                );
            }
            Some(Value::Array(members)) => {
                self.children
                    .extend(members.iter().enumerate().map(|(index, value)| {
                        (vec![key.to_owned(), index.to_string()], value, element)
                    }))
            }
            _ => {}
        }
    }
}
