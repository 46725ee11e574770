//! Prism: every request of API v2, with what is required and with every parameter, checked against the document.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};
use stripe::{Error, ErrorKind, Method, Object};
use stripe_contract::{Operation, operations};
use tempfile::TempDir;

use crate::server::Server;

/// The document with nothing but what belongs to API v2: Prism does not start on the whole.
fn document() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/openapi.json");
    let mut document: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let paths = document["paths"].as_object_mut().unwrap();
    paths.retain(|path, _| path.starts_with("/v2/"));
    // Every POST of v2 has a body, `{}` where there is nothing to say. Prism refuses one that the document does not declare.
    for operation in paths.values_mut().filter_map(|it| it.get_mut("post")) {
        let operation = operation.as_object_mut().unwrap();
        operation.entry("requestBody").or_insert_with(
            || json!({"content": {"application/json": {"schema": {"type": "object"}}}}),
        );
    }
    let mut kept = BTreeSet::new();
    let mut found = references(&document["paths"]);
    while let Some(schema) = found.pop_first() {
        if kept.insert(schema.clone()) {
            found.extend(references(&document["components"]["schemas"][&schema]));
        }
    }
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    schemas.retain(|schema, _| kept.contains(schema));
    document
}

/// The schemas that a part of the document refers to.
fn references(part: &Value) -> BTreeSet<String> {
    match part {
        Value::Object(object) => object
            .iter()
            .flat_map(|(key, value)| match (key.as_str(), value) {
                ("$ref", Value::String(reference)) => {
                    let schema = reference.rsplit_once('/').unwrap().1;
                    BTreeSet::from([schema.to_owned()])
                }
                _ => references(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => BTreeSet::new(),
    }
}

/// The operations of a document.
fn ids(document: &Value) -> BTreeSet<String> {
    let paths = document["paths"].as_object().unwrap().values();
    let methods = paths.flat_map(|path| path.as_object().unwrap().values());
    methods
        .filter_map(|operation| operation["operationId"].as_str().map(str::to_owned))
        .collect()
}

/// Answers of Prism's own that are not what the document says: it makes up `string` for whole numbers in strings.
const WRONG_ANSWERS: [(&str, &str); 3] = [
    (
        "GetV2CommerceProductCatalogImports",
        "data[0].status_details.processing.error_count",
    ),
    (
        "GetV2CommerceProductCatalogImportsId",
        "status_details.processing.error_count",
    ),
    (
        "PostV2CommerceProductCatalogImports",
        "status_details.processing.error_count",
    ),
];

/// Prism, with the document for API v2, and the folder that this is in.
fn prism() -> (Server, Value, TempDir) {
    let document = document();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v2.json");
    std::fs::write(&path, document.to_string()).unwrap();
    (Server::prism(&path), document, folder)
}

/// What Prism says is wrong with a request; the rest of what it says is on its own answer.
fn violations(error: &Error) -> Vec<String> {
    assert_eq!(error.status(), Some(422), "{error:?}");
    let header = &error.headers().unwrap()["sl-violations"];
    let violations: Vec<Value> = serde_json::from_slice(header.as_bytes()).unwrap();
    violations
        .iter()
        .filter(|violation| violation["location"][0] == "request")
        .map(|violation| violation["message"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
#[ignore = "needs Prism: .ci/run servers"]
async fn every_request_of_v2_is_what_the_document_says() {
    let (server, document, _folder) = prism();
    let client = server.client();
    let ids = ids(&document);
    let mut sent = BTreeMap::new();
    let mut wrong = BTreeSet::new();
    for operation in operations().filter(|operation| ids.contains(operation.id)) {
        let Operation {
            id,
            turns,
            required,
            every,
        } = *operation;
        let every = turns.all().map(|turn| every(&client, turn));
        let exchanges: Vec<_> = std::iter::once(required(&client)).chain(every).collect();
        sent.insert(id.to_owned(), exchanges.len());
        for (number, exchange) in exchanges.into_iter().enumerate() {
            match exchange.await {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::Decode => {
                    let path = error.decode_error().unwrap().path().to_owned();
                    wrong.insert((id, path));
                }
                Err(error) => panic!("{id}, request {number}: {:?}", violations(&error)),
            }
        }
    }
    assert!(sent.keys().eq(&ids), "{sent:?}");
    // Each with what is required, and with every parameter at least once.
    assert!(sent.values().all(|requests| *requests >= 2), "{sent:?}");
    let wrong: Vec<_> = wrong
        .iter()
        .map(|(id, path)| (*id, path.as_str()))
        .collect();
    assert_eq!(wrong, WRONG_ANSWERS);
}

/// That Prism takes a request would say nothing if it took any.
#[tokio::test]
#[ignore = "needs Prism: .ci/run servers"]
async fn a_wrong_request_is_refused() {
    let (server, _, _folder) = prism();
    let client = server.client();
    let event = || client.raw(Method::Post, "/v2/billing/meter_events");
    let payload = || stripe::Params::new().with("value", "1");
    for (request, violation) in [
        (
            event().param("payload", payload()),
            "Request body must have required property 'event_name'",
        ),
        (
            event().param("event_name", 7).param("payload", payload()),
            "Request body property event_name must be string",
        ),
        (
            client
                .raw(Method::Post, "/v2/core/event_destinations")
                .param("type", "pigeon"),
            "Request body property type must be equal to one of the allowed values: amazon_eventbridge, azure_event_grid, webhook_endpoint",
        ),
    ] {
        let error = request.send::<Object>(&client).await.unwrap_err();
        let found = violations(&error);
        assert!(found.iter().any(|it| it == violation), "{found:?}");
    }
}
