//! Every answer conforms to the document, as a validator says that somebody else wrote.

use serde_json::{Map, Value, json};

use super::synthesis::Extent;
use super::validator::{Validator, request};
use super::{Answers, Asked};
use crate::model::{Kind, Media, Model, Operation, SchemaId};
use crate::reply::Body;
use crate::request::CheckedRequest;

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
    let validator = Validator::get();
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
    let validator = Validator::get();
    let model = Model::get().unwrap();
    let answers = Answers::new(model, Extent::Usual);
    let mut faults = Vec::new();
    let mut expanded = 0;
    for operation in model.operations.iter().filter(|it| it.media == Media::Json) {
        let mut paths = Vec::new();
        expandable(model, operation.answer, 3, "", &mut paths);
        paths.retain(|path| super::expand::check(model, operation.answer, &[path]).is_ok());
        for paths in paths.chunks(32) {
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
