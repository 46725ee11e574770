//! What the catalog of a small document has.

use serde_json::json;

use super::catalog;
use super::data::{Held, ParamKind, Shape, TypeBody};
use crate::{Input, analyse};

#[test]
fn a_call_can_be_written_from_it() {
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "Parrots", "version": "2026-05-27.dahlia"},
        "paths": {"/v1/parrots/{parrot}/feed": {"post": {
            "operationId": "PostParrotsParrotFeed",
            "summary": "Feed a parrot",
            "parameters": [{"in": "path", "name": "parrot", "required": true, "schema": {"type": "string"}}],
            "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {
                "type": "object",
                "required": ["grams"],
                "properties": {
                    "grams": {"type": "integer"},
                    "type": {"anyOf": [{"type": "string"}, {"type": "string", "enum": [""]}]},
                    "food": {"anyOf": [
                        {"type": "object", "title": "nut", "properties": {"kind": {"type": "string", "enum": ["pecan"]}}},
                        {"type": "string"},
                    ]},
                    "expand": {"type": "array", "items": {"type": "string"}},
                },
            }}}},
            "responses": {"200": {"description": "Fine", "content": {"application/json": {"schema": {
                "$ref": "#/components/schemas/parrot",
            }}}}},
        }}},
        "components": {"schemas": {"parrot": {
            "type": "object",
            "required": ["id", "object"],
            "properties": {"id": {"type": "string"}, "object": {"type": "string", "enum": ["parrot"]}},
        }}},
    });
    let document = document.to_string();
    let input = Input {
        document: document.as_bytes(),
        overlay: None,
        lock: "",
    };
    let catalog = catalog(&analyse(input, &mut |_| {}).unwrap());
    let [operation] = catalog.operations.as_slice() else {
        panic!("{catalog:?}");
    };
    assert_eq!(operation.functions, ["parrots::feed"]);
    assert_eq!(operation.output_type, "Parrot");
    assert!(operation.expand);
    let [grams, clearable, food] = operation.params.as_slice() else {
        panic!("{operation:?}");
    };
    assert!(matches!(grams.kind, ParamKind::Required(Shape::Integer, 0)));
    assert_eq!(clearable.member, "type_");
    assert_eq!(clearable.clear.as_deref(), Some("clear_type"));
    let ParamKind::Optional(Shape::Named(choice)) = food.kind else {
        panic!("{food:?}");
    };
    let TypeBody::Choice(arms) = &catalog.types[choice].body else {
        panic!("{catalog:?}");
    };
    let Held::Object(nut) = arms[0].holds else {
        panic!("{arms:?}");
    };
    assert_eq!(catalog.types[nut].paths, ["parrots::feed::Food"]);
}
