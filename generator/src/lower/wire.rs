//! What a document says of requests besides their schemas.
//!
//! The crate sends requests as Stripe takes them: to Stripe's servers, with a key, lists and objects in brackets. A document that says
//! otherwise is not one in Stripe's dialect, and each place where it does is a diagnostic. What changes nothing in a request or its
//! response (tags, examples, links, callbacks, headers of responses, constraints on values) is left out.

use serde_json::{Map, Value};

use super::servers;
use crate::diagnostic::{Diagnostic, Diagnostics, child};
use crate::document::Document;

/// What helps everywhere here.
const HELP: &str = "the generator reads documents in Stripe's dialect: correct this one with an action in the overlay";

/// Keywords of an operation.
const OF_OPERATIONS: &[&str] = &[
    "callbacks",
    "deprecated",
    "description",
    "externalDocs",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
    "summary",
    "tags",
];

/// Keywords of a path, besides the methods and what `operation` says of its own.
const OF_PATHS: &[&str] = &[
    "delete",
    "description",
    "get",
    "head",
    "options",
    "parameters",
    "patch",
    "post",
    "put",
    "summary",
    "trace",
];

const OF_PARAMETERS: &[&str] = &[
    "allowEmptyValue",
    "content",
    "deprecated",
    "description",
    "example",
    "examples",
    "explode",
    "in",
    "name",
    "required",
    "schema",
    "style",
];

const OF_BODIES: &[&str] = &["content", "description", "required"];
const OF_MEDIA: &[&str] = &["encoding", "example", "examples", "schema"];
const OF_RESPONSES: &[&str] = &["content", "description", "headers", "links"];
const OF_ROOT: &[&str] = &[
    "components",
    "externalDocs",
    "info",
    "openapi",
    "paths",
    "security",
    "servers",
    "tags",
];

/// Finds what would be sent or answered otherwise than the document says.
pub(super) fn check(document: &Document, faults: &mut Diagnostics) {
    let mut check = Check {
        root: &document.value,
        faults,
    };
    let Some(root) = document.value.as_object() else {
        return;
    };
    check.keywords(root, "", OF_ROOT);
    servers::check(&document.value, "", true, check.faults);
    check.security(&document.value, "");
    for (path, item) in members(document.value.get("paths")) {
        let pointer = child("/paths", path);
        if path.starts_with("x-") {
            continue;
        }
        check.path(path, &pointer);
        let Some(item) = item.as_object() else {
            continue;
        };
        check.keywords(item, &pointer, OF_PATHS);
        for (method, operation) in item {
            let pointer = child(&pointer, method);
            if let (Some(object), true) = (operation.as_object(), method != "parameters") {
                check.operation(operation, object, &pointer);
            }
        }
    }
}

struct Check<'a> {
    root: &'a Value,
    faults: &'a mut Diagnostics,
}

impl Check<'_> {
    fn fault(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.faults
            .push(Diagnostic::new(pointer, message).help(HELP));
    }

    fn keywords(&mut self, object: &Map<String, Value>, pointer: &str, known: &[&str]) {
        for key in object.keys() {
            if !key.starts_with("x-") && !known.contains(&key.as_str()) && key != "$ref" {
                self.fault(
                    child(pointer, key),
                    format!("the keyword `{key}` is not understood here"),
                );
            }
        }
    }

    fn operation(&mut self, operation: &Value, object: &Map<String, Value>, pointer: &str) {
        self.keywords(object, pointer, OF_OPERATIONS);
        servers::check(operation, pointer, false, self.faults);
        self.security(operation, pointer);
        let parameters = operation.get("parameters").and_then(Value::as_array);
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            let pointer = child(&child(pointer, "parameters"), &index.to_string());
            self.parameter(parameter, &pointer);
        }
        if let Some(body) = operation.get("requestBody") {
            self.body(body, &child(pointer, "requestBody"));
        }
        for (status, response) in members(operation.get("responses")) {
            let pointer = child(&child(pointer, "responses"), status);
            self.response(status, response, &pointer);
        }
    }

    /// A path is sent as it stands, with an id for each name in braces.
    fn path(&mut self, path: &str, pointer: &str) {
        let message =
            if !path.starts_with('/') || path.len() == 1 || path[1..].split('/').any(str::is_empty)
            {
                "a path without a word between two slashes"
            } else if path.contains("}{") {
                "two parameters with nothing between them, which nothing tells apart"
            } else if path.split('/').any(|segment| matches!(segment, "." | "..")) {
                "a path with `.` or `..` for a word"
            } else if !path.chars().all(is_of_a_path) {
                "a path with a character that stands in no URL as it is"
            } else {
                return;
            };
        self.fault(pointer, message);
    }

    fn security(&mut self, owner: &Value, pointer: &str) {
        let Some(found) = owner.get("security") else {
            return;
        };
        let pointer = child(pointer, "security");
        let requirements = found.as_array().map_or(&[][..], Vec::as_slice);
        if requirements.is_empty() {
            self.fault(
                pointer,
                "requests without a key: the crate sends one with every request",
            );
            return;
        }
        for (index, requirement) in requirements.iter().enumerate() {
            for (name, _) in members(Some(requirement)) {
                let scheme = child("/components/securitySchemes", name);
                let scheme = self.root.pointer(&scheme);
                let kind = |key: &str| scheme?.get(key)?.as_str();
                let is_a_key = kind("type") == Some("http")
                    && kind("scheme").is_some_and(|it| {
                        it.eq_ignore_ascii_case("bearer") || it.eq_ignore_ascii_case("basic")
                    });
                if !is_a_key {
                    self.fault(
                        child(&child(&pointer, &index.to_string()), name),
                        format!("the key is not sent as `{name}` says, but as a bearer token in `Authorization`"),
                    );
                }
            }
        }
    }

    fn parameter(&mut self, parameter: &Value, pointer: &str) {
        let Some(object) = parameter.as_object() else {
            return;
        };
        self.keywords(object, pointer, OF_PARAMETERS);
        let text = |key: &str| parameter.get(key).and_then(Value::as_str);
        let schema = parameter.get("schema");
        match text("in") {
            Some("path") => {
                if !matches!(text("style"), None | Some("simple")) {
                    self.fault(
                        child(pointer, "style"),
                        "a path parameter is sent as it is, which is `simple`",
                    );
                }
                let is_text = schema.and_then(|it| it.get("type")) == Some(&Value::from("string"))
                    && schema.is_some_and(|it| it.get("enum").is_none());
                if schema.is_some() && !is_text {
                    self.fault(
                        child(pointer, "schema"),
                        "a path parameter that is not any text",
                    );
                }
                if !text("name").is_some_and(is_parameter_name) {
                    self.fault(child(pointer, "name"), "the name of a path parameter is made of ASCII letters, digits, `_`, `-` and `.`");
                }
            }
            Some("query") if schema.is_some_and(is_nested) => {
                if text("style") != Some("deepObject") {
                    self.fault(pointer, "a list or object in the query is sent in brackets, which is the style `deepObject`");
                }
                if parameter.get("explode") == Some(&Value::Bool(false)) {
                    self.fault(
                        child(pointer, "explode"),
                        "a list or object in the query is sent with a key for each value",
                    );
                }
            }
            Some("query") if !matches!(text("style"), None | Some("form" | "deepObject")) => {
                self.fault(
                    child(pointer, "style"),
                    "a single value in the query is sent as `form`",
                );
            }
            // The rest is told where parameters are lowered.
            _ => {}
        }
    }

    fn body(&mut self, body: &Value, pointer: &str) {
        let Some(object) = body.as_object() else {
            return;
        };
        self.keywords(object, pointer, OF_BODIES);
        for (media_type, media) in members(body.get("content")) {
            let pointer = child(&child(pointer, "content"), media_type);
            if let Some(media) = media.as_object() {
                self.keywords(media, &pointer, OF_MEDIA);
            }
            for (name, encoding) in members(media.get("encoding")) {
                let here = child(&child(&pointer, "encoding"), name);
                for (key, value) in members(Some(encoding)) {
                    let is_ours = match key.as_str() {
                        "style" => value == "deepObject",
                        "explode" => value == &Value::Bool(true),
                        key => key.starts_with("x-"),
                    };
                    let single = media.pointer(&child("/schema/properties", name));
                    let single = single.is_some_and(|schema| !is_nested(schema));
                    let is_same = single && key == "style" && value == "form";
                    if !is_ours && !is_same {
                        self.fault(child(&here, key), "a list or object in a body is sent in brackets: `deepObject`, exploded");
                    }
                }
            }
        }
    }

    /// A response is of one type if it is a success, and of another if it is not.
    fn response(&mut self, status: &str, response: &Value, pointer: &str) {
        if let Some(object) = response.as_object() {
            self.keywords(object, pointer, OF_RESPONSES);
        }
        let mut contents = members(response.get("content"));
        let is_told = matches!(status, "200" | "default") || status.starts_with("x-");
        if !is_told && (contents.next().is_some() || response.get("$ref").is_some()) {
            self.fault(
                pointer,
                format!("the response {status} has a type of its own: all but `200` are read as `default` says"),
            );
        }
    }
}

/// Whether a value may be a list or an object.
fn is_nested(schema: &Value) -> bool {
    let alternatives = ["anyOf", "oneOf"].into_iter();
    let mut arms = alternatives
        .filter_map(|key| schema.get(key)?.as_array())
        .flatten();
    let kind = schema.get("type").and_then(Value::as_str);
    matches!(kind, Some("array" | "object")) || arms.any(is_nested)
}

fn is_of_a_path(c: char) -> bool {
    c.is_ascii_alphanumeric() || "/{}-._~!$&'()*+,;=:@%".contains(c)
}

fn is_parameter_name(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    !name.is_empty() && name.chars().all(is_plain)
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}
