//! Small documents about parrots, for the tests of the stages.

use serde_json::{Value, json};

use crate::diagnostic::Diagnostics;
use crate::{Analysis, Input, analyse};

/// An object with these properties.
pub(crate) fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

/// An object of the API, which says what kind of object it is.
pub(crate) fn resource(kind: &str, mut properties: Value) -> Value {
    properties["id"] = json!({"type": "string"});
    properties["object"] = json!({"type": "string", "enum": [kind]});
    json!({"type": "object", "required": ["id", "object"], "properties": properties})
}

/// An enum of these values.
pub(crate) fn words(values: &[&str]) -> Value {
    json!({"type": "string", "enum": values})
}

/// The schema of a component.
pub(crate) fn component(key: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{key}")})
}

/// A POST with an id, to a path, that takes these properties and answers with this schema.
pub(crate) fn post(id: &str, path: &str, properties: Value, answer: Value) -> Value {
    let in_path = path.split('/').filter_map(|part| part.strip_prefix('{'));
    let in_path: Vec<Value> = in_path
        .map(|name| {
            let name = name.trim_end_matches('}');
            json!({"in": "path", "name": name, "required": true, "schema": {"type": "string"}})
        })
        .collect();
    json!({path: {"post": {
        "operationId": id,
        "parameters": in_path,
        "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": object(properties)}}},
        "responses": {"200": {"description": "Fine", "content": {"application/json": {"schema": answer}}}},
    }}})
}

/// A document of operations and components.
pub(crate) fn document(operations: &[Value], schemas: Value) -> Value {
    let mut paths = json!({});
    for operation in operations {
        for (path, item) in operation.as_object().unwrap() {
            paths[path] = item.clone();
        }
    }
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Parrots", "version": "2026-05-27.dahlia"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

/// A document in which a parrot is made of these properties.
pub(crate) fn sent(properties: Value) -> Value {
    let create = post(
        "PostParrots",
        "/v1/parrots",
        properties,
        component("parrot"),
    );
    document(&[create], json!({"parrot": resource("parrot", json!({}))}))
}

/// A document in which a parrot has these properties, and with these components.
pub(crate) fn received(properties: Value, mut schemas: Value) -> Value {
    schemas["parrot"] = resource("parrot", properties);
    let create = post("PostParrots", "/v1/parrots", json!({}), component("parrot"));
    document(&[create], schemas)
}

/// The API of a document that comes after another one, which left a lock.
pub(crate) fn after(lock: &str, document: &Value) -> Result<Analysis, Diagnostics> {
    let document = document.to_string();
    let input = Input {
        document: document.as_bytes(),
        overlay: None,
        lock,
    };
    analyse(input, &mut |_| {})
}

/// The API of a document.
pub(crate) fn analysed(document: &Value) -> Analysis {
    after("", document).unwrap()
}
