//! Every answer conforms to the document, as a validator says that somebody else wrote.

use std::collections::BTreeMap;
use std::fs;

use boon::{Compiler, Schemas};
use serde_json::{Map, Value, json};

use super::letters::Seed;
use super::synthesis::Extent;
use super::{Answers, Asked};
use crate::model::{Kind, Media, Model, Operation, SchemaId, Segment};
use crate::reply::Body;
use crate::request::CheckedRequest;

/// The document as JSON Schema, and a place in it for each operation.
struct Validator {
    schemas: Schemas,
    operations: BTreeMap<String, boon::SchemaIndex>,
}

impl Validator {
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

    fn faults(&self, operation: &Operation, body: &Value) -> Option<String> {
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
fn request(
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
        let mut synthesis = super::Synthesis::new(model, &answers.plans, extent);
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

fn body(
    answers: &Answers,
    operation: &'static Operation,
    request: &CheckedRequest,
) -> Option<Value> {
    let plan = answers.plans.of(operation);
    let answer = answers
        .answer(Asked {
            operation,
            plan,
            request,
        })
        .unwrap();
    match answer.body {
        Body::Json(value) => Some(value),
        Body::Pdf(bytes) => {
            assert!(bytes.starts_with(b"%PDF-"));
            assert_eq!(operation.media, Media::Pdf);
            None
        }
    }
}

/// The paths that can be expanded in a schema, of up to so many segments.
fn expandable(
    model: &Model,
    schema: SchemaId,
    depth: usize,
    prefix: &str,
    found: &mut Vec<String>,
) {
    if depth == 0 {
        return;
    }
    for arm in super::shape::arms(model, schema) {
        for property in &model.object(arm).unwrap().properties {
            let path = format!("{prefix}{}", property.name);
            let inner = match model.kind(property.schema) {
                Kind::List(items) => *items,
                _ => property.schema,
            };
            expandable(model, inner, depth - 1, &format!("{path}."), found);
            found.push(path);
        }
    }
}

#[test]
fn each_answer_conforms_to_the_document_whatever_is_asked() {
    let validator = Validator::new();
    let model = Model::get().unwrap();
    let mut faults = Vec::new();
    let mut validated = 0;
    for extent in [Extent::Usual, Extent::Full] {
        let answers = Answers::new(model, extent);
        for operation in &model.operations {
            for params in [None, Some(Extent::Usual), Some(Extent::Full)] {
                let request = request(&answers, operation, params);
                let Some(first) = body(&answers, operation, &request) else {
                    continue;
                };
                assert_eq!(Some(&first), body(&answers, operation, &request).as_ref());
                faults.extend(validator.faults(operation, &first));
                validated += 1;
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    assert_eq!(validated, 618 * 6);
}

#[test]
fn each_answer_conforms_to_the_document_with_anything_expanded() {
    let validator = Validator::new();
    let model = Model::get().unwrap();
    let answers = Answers::new(model, Extent::Usual);
    let mut faults = Vec::new();
    let mut expanded = 0;
    for operation in model.operations.iter().filter(|it| it.media == Media::Json) {
        let mut paths = Vec::new();
        expandable(model, operation.answer, 3, "", &mut paths);
        paths.retain(|path| super::expand::check(model, operation.answer, &[path]).is_ok());
        for paths in paths.chunks(8) {
            let mut request = request(&answers, operation, None);
            let mut params = Map::new();
            params.insert("expand".to_owned(), json!(paths));
            request.params = params;
            let body = body(&answers, operation, &request).unwrap();
            faults.extend(validator.faults(operation, &body));
            expanded += paths.len();
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    assert!(expanded > 5_000, "{expanded}");
}
