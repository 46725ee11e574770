//! Where a document can be edited.

use serde_json::Value;
use stripe_generator::diagnostic::child;

use crate::cut;

/// JSON pointers, by what is there.
#[derive(Default)]
pub(super) struct Sites {
    /// Objects with properties that Stripe sends, unless their properties say what they are (pages of lists).
    pub(super) received_objects: Vec<String>,
    /// Objects with properties that Stripe receives.
    pub(super) sent_objects: Vec<String>,
    /// Enums of several values that Stripe sends.
    pub(super) received_enums: Vec<String>,
    /// Enums of several values that Stripe receives.
    pub(super) sent_enums: Vec<String>,
    /// Schemas with a title.
    pub(super) titled: Vec<String>,
    /// Schemas with a description.
    pub(super) described: Vec<String>,
    /// Objects of the API: components with an `object` constant and an id.
    pub(super) resources: Vec<String>,
    /// Components that are objects without such a constant.
    pub(super) helpers: Vec<String>,
    /// What can be expanded: `anyOf` with `x-expansionResources`.
    pub(super) expandable: Vec<String>,
    /// GET operations with query parameters.
    pub(super) queries: Vec<String>,
    /// Paths.
    pub(super) paths: Vec<String>,
}

/// Which way a schema goes.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Received,
    Sent,
}

impl Sites {
    pub(super) fn of(document: &Value) -> Self {
        let mut sites = Self::default();
        let schemas = "/components/schemas";
        for (key, schema) in members(document, schemas) {
            let here = child(schemas, key);
            let constant = schema.pointer("/properties/object/enum/0");
            if constant.is_some() && schema.pointer("/properties/id").is_some() {
                sites.resources.push(here.clone());
            } else if constant.is_none() && schema["properties"].is_object() {
                sites.helpers.push(here.clone());
            }
            sites.schema(schema, here, Way::Received);
        }
        for (path, methods) in members(document, "/paths") {
            let here = child("/paths", path);
            sites.paths.push(here.clone());
            for (method, operation) in methods.as_object().into_iter().flatten() {
                sites.operation(operation, &child(&here, method), method);
            }
        }
        sites
    }

    fn operation(&mut self, operation: &Value, here: &str, method: &str) {
        let parameters = operation["parameters"].as_array();
        let query = parameters.into_iter().flatten().enumerate();
        let query: Vec<_> = query.filter(|(_, it)| it["in"] == "query").collect();
        if method == "get" && !query.is_empty() {
            self.queries.push(here.to_owned());
        }
        for (index, parameter) in query {
            let at = format!("{here}/parameters/{index}/schema");
            self.schema(&parameter["schema"], at, Way::Sent);
        }
        for (kind, content) in members(operation, "/requestBody/content") {
            let at = child(&format!("{here}/requestBody/content"), kind);
            let is_body = content["schema"]["properties"]
                .as_object()
                .is_some_and(|it| !it.is_empty());
            if is_body && kind != "multipart/form-data" {
                self.schema(&content["schema"], format!("{at}/schema"), Way::Sent);
            }
        }
    }

    fn schema(&mut self, schema: &Value, here: String, way: Way) {
        if schema["title"].is_string() {
            self.titled.push(here.clone());
        }
        if schema["description"].is_string() {
            self.described.push(here.clone());
        }
        if schema["enum"].as_array().is_some_and(|it| it.len() > 1) {
            match way {
                Way::Received => self.received_enums.push(here.clone()),
                Way::Sent => self.sent_enums.push(here.clone()),
            }
        }
        if schema["x-expansionResources"].is_object() {
            self.expandable.push(here.clone());
        }
        if let Some(properties) = schema["properties"].as_object()
            && !properties.is_empty()
        {
            let bounds = ["gt", "gte", "lt", "lte"];
            let is_page = properties.contains_key("data")
                || properties.keys().all(|it| bounds.contains(&it.as_str()));
            match way {
                _ if is_page => {}
                Way::Received => self.received_objects.push(here.clone()),
                Way::Sent => self.sent_objects.push(here.clone()),
            }
            for (name, property) in properties {
                let at = child(&child(&here, "properties"), name);
                self.schema(property, at, way);
            }
        }
        for keyword in ["anyOf", "oneOf"] {
            for (index, arm) in schema[keyword].as_array().into_iter().flatten().enumerate() {
                self.schema(arm, format!("{here}/{keyword}/{index}"), way);
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if schema[keyword].is_object() {
                self.schema(&schema[keyword], format!("{here}/{keyword}"), way);
            }
        }
    }
}

/// The members of an object at a pointer.
fn members<'a>(value: &'a Value, pointer: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    let object = value.pointer(pointer).and_then(Value::as_object);
    object.into_iter().flatten()
}

/// A few resources of the document.
pub(super) fn part(document: &Value) -> Value {
    let paths = [
        "/v1/customers/{customer}/sources",
        "/v1/customers/{customer}/cards",
        "/v1/tokens",
        "/v1/refunds",
        "/v1/terminal/locations",
        "/v1/webhook_endpoints",
    ];
    let references = ["card", "customer"];
    cut::cut(document, &paths, &references)
}
