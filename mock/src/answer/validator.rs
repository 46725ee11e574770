//! A validator that somebody else wrote, which goes by the document itself, and requests to answer.

use std::collections::BTreeMap;
use std::fs;
use std::sync::OnceLock;

use boon::{Compiler, Schemas};
use serde_json::{Value, json};

use super::Answers;
use super::letters::Seed;
use super::synthesis::{Extent, Synthesis};
use crate::model::{Operation, Segment};
use crate::request::CheckedRequest;

/// The document as JSON Schema, and a place in it for each operation.
pub(crate) struct Validator {
    schemas: Schemas,
    operations: BTreeMap<String, boon::SchemaIndex>,
}

/// Made once, however many tests of a process ask for it.
static VALIDATOR: OnceLock<Validator> = OnceLock::new();

impl Validator {
    pub(crate) fn get() -> &'static Self {
        VALIDATOR.get_or_init(Self::new)
    }

    fn new() -> Self {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/openapi.json");
        let mut document: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        strict(&mut document);
        let mut compiler = Compiler::new();
        compiler
            .add_resource("http://stripe/document", document.clone())
            .unwrap();
        let mut schemas = Schemas::new();
        let mut operations = BTreeMap::new();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                if operation["responses"]["200"]["content"]["application/json"].is_null() {
                    continue;
                }
                let path = path.replace('~', "~0").replace('/', "~1");
                let path = path.replace('{', "%7B").replace('}', "%7D");
                let at = format!(
                    "http://stripe/document#/paths/{path}/{method}/responses/200/content/application~1json/schema"
                );
                let index = compiler.compile(&at, &mut schemas).unwrap();
                operations.insert(operation["operationId"].as_str().unwrap().to_owned(), index);
            }
        }
        Self {
            schemas,
            operations,
        }
    }

    /// What is wrong with the body of an answer.
    pub(crate) fn faults(&self, operation: &Operation, body: &Value) -> Option<String> {
        let valid = self.schemas.validate(body, self.operations[&operation.id]);
        valid
            .err()
            .map(|fault| format!("{}: {fault:#}\n{body:#}", operation.id))
    }
}

/// OpenAPI 3.0 as JSON Schema: `nullable`; and objects have the properties that are listed, no others.
fn strict(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(strict),
        Value::Object(object) => {
            object.values_mut().for_each(strict);
            let has_properties = object
                .get("properties")
                .is_some_and(|it| it.as_object().is_some_and(|it| !it.is_empty()));
            if object.get("type") == Some(&json!("object")) && has_properties {
                object.entry("additionalProperties").or_insert(json!(false));
            }
            if object.remove("nullable") == Some(json!(true)) {
                let schema = object.clone();
                object.clear();
                object.insert("anyOf".to_owned(), json!([{ "type": "null" }, schema]));
            }
        }
        _ => {}
    }
}

/// A request with an id for each parameter in the path, and the parameters that `extent` gives.
pub(crate) fn request(
    answers: &Answers,
    operation: &'static Operation,
    extent: Option<Extent>,
) -> CheckedRequest {
    let parameters = operation
        .segments
        .iter()
        .filter_map(|segment| match segment {
            Segment::Parameter(name, _) => Some((name.clone(), format!("{name}_1"))),
            Segment::Literal(_) => None,
        });
    let model = answers.model;
    let params = extent.map(|extent| {
        let mut synthesis = Synthesis::new(model, &answers.plans, extent);
        let mut params = synthesis.value(operation.params, "", Seed::ROOT);
        if let Some(params) = params.as_object_mut() {
            params.remove("expand");
        }
        params
    });
    CheckedRequest {
        path: parameters.collect(),
        params: params
            .and_then(|it| it.as_object().cloned())
            .unwrap_or_default(),
        file: None,
        key: "sk_test_123".to_owned(),
        idempotency_key: None,
        account: None,
        context: None,
    }
}
