//! What is wrong with the input is told with its place, all of it at once.

use serde_json::{Value, json};

use crate::analyse;

/// A small document that is as it should be.
fn document() -> Value {
    let error = json!({"description": "Error", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/error"}}}});
    let answer = json!({"description": "Fine", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/parrot"}}}});
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Parrots", "version": "2026-05-27.dahlia"},
        "paths": {
            "/v1/parrots": {"post": {
                "operationId": "PostParrots",
                "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string"},
                        "plumage": {"type": "string", "enum": ["beautiful", "blue"]},
                    },
                }}}},
                "responses": {"200": answer.clone(), "default": error.clone()},
            }},
            "/v1/parrots/{parrot}": {"get": {
                "operationId": "GetParrotsParrot",
                "parameters": [{"in": "path", "name": "parrot", "required": true, "schema": {"type": "string"}}],
                "responses": {"200": answer, "default": error},
            }},
        },
        "components": {"schemas": {
            "error": {"type": "object", "required": ["error"], "properties": {"error": {
                "type": "object", "properties": {"message": {"type": "string"}},
            }}},
            "parrot": {"type": "object", "required": ["id", "object"], "properties": {
                "id": {"type": "string"},
                "name": {"type": "string", "nullable": true},
                "object": {"type": "string", "enum": ["parrot"]},
            }},
        }},
    })
}

const PARROT: &str = "/components/schemas/parrot";

/// The document with a property of the parrot in another way.
fn with_property(schema: Value) -> String {
    let mut document = document();
    document["components"]["schemas"]["parrot"]["properties"]["perch"] = schema;
    document.to_string()
}

fn faults(document: &str) -> String {
    analyse(document.as_bytes(), None, "").unwrap_err()
}

#[test]
fn the_small_document_is_as_it_should_be() {
    let analysis = analyse(document().to_string().as_bytes(), None, "").unwrap();
    assert_eq!(analysis.ir.operations.len(), 2);
}

#[test]
fn an_unknown_keyword_is_refused() {
    let faults = faults(&with_property(
        json!({"type": "string", "contentEncoding": "base64"}),
    ));
    assert!(
        faults.contains(&format!("{PARROT}/properties/perch/contentEncoding")),
        "{faults}"
    );
}

#[test]
fn a_reference_that_leads_nowhere_is_refused() {
    let faults = faults(&with_property(
        json!({"$ref": "#/components/schemas/norwegian_blue"}),
    ));
    assert!(
        faults.contains(&format!("{PARROT}/properties/perch")),
        "{faults}"
    );
    assert!(faults.contains("norwegian_blue"), "{faults}");
}

#[test]
fn a_construct_without_a_counterpart_is_refused() {
    for schema in [
        json!({"allOf": [{"$ref": PARROT.replacen('/', "#/", 1)}]}),
        json!({"not": {"type": "string"}}),
        json!({"type": "array"}),
        json!({"type": "integer", "enum": [1, 2]}),
    ] {
        let faults = faults(&with_property(schema.clone()));
        assert!(
            faults.contains(&format!("{PARROT}/properties/perch")),
            "{schema}: {faults}"
        );
    }
}

#[test]
fn all_faults_of_a_stage_are_told_together() {
    let mut document = document();
    let schemas = &mut document["components"]["schemas"];
    schemas["parrot"]["properties"]["perch"] = json!({"not": {}});
    schemas["error"]["properties"]["cage"] = json!({"type": "array"});
    let faults = faults(&document.to_string());
    assert!(
        faults.contains("/components/schemas/error/properties/cage"),
        "{faults}"
    );
    assert!(
        faults.contains(&format!("{PARROT}/properties/perch")),
        "{faults}"
    );
}

#[test]
fn a_path_that_names_no_parameter_is_refused() {
    let mut document = document();
    document["paths"]["/v1/parrots/{parrot}"]["get"]["parameters"] = json!([]);
    let faults = faults(&document.to_string());
    assert!(
        faults.contains("/paths/~1v1~1parrots~1{parrot}/get"),
        "{faults}"
    );
}

#[test]
fn malformed_json_is_told_with_its_line() {
    let text = "{\n  \"openapi\": \"3.0.0\",\n  \"info\": {\"title\": }\n}";
    let faults = faults(text);
    assert!(
        faults.contains("/info/title") && faults.contains("line 3"),
        "{faults}"
    );
}

#[test]
fn malformed_yaml_is_told_with_its_line() {
    let text = "openapi: 3.0.0\ninfo:\n  title: a\n  version: [1\npaths: {}\n";
    let faults = faults(text);
    assert!(faults.contains("line 5"), "{faults}");
}

#[test]
fn what_is_no_openapi_is_refused() {
    assert!(faults("").contains("empty"));
    assert!(faults("[]").contains("expected an object"));
    assert!(faults(r#"{"swagger": "2.0"}"#).contains("openapi"));
    assert!(faults(r#"{"openapi": "3.1.0"}"#).contains("/openapi"));
}

#[test]
fn a_correction_that_finds_nothing_is_refused() {
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n\
                   - target: $.components.schemas.parrot\n  update: {description: Late.}\n\
                   - target: $.components.schemas.ex_parrot\n  update: {description: Late.}\n";
    let faults = analyse(
        document().to_string().as_bytes(),
        Some(overlay.as_bytes()),
        "",
    );
    let faults = faults.unwrap_err();
    assert!(faults.contains("/actions/1"), "{faults}");
    assert!(faults.contains("ex_parrot"), "{faults}");
    assert!(!faults.contains("/actions/0"), "{faults}");
}

#[test]
fn two_functions_of_one_name_are_refused() {
    let lock =
        "operation PostParrots = parrots::create\noperation GetParrotsParrot = parrots::create\n";
    let faults = analyse(document().to_string().as_bytes(), None, lock).unwrap_err();
    assert!(
        faults.contains("PostParrots") && faults.contains("GetParrotsParrot"),
        "{faults}"
    );
    assert!(faults.contains("parrots::create"), "{faults}");
}

/// An item of `plumes` and a `plume` have the same path of keys.
#[test]
fn two_types_of_one_path_are_refused() {
    let mut document = document();
    let properties = &mut document["components"]["schemas"]["parrot"]["properties"];
    properties["plume"] = json!({"type": "string", "enum": ["green", "red"]});
    properties["plumes"] =
        json!({"type": "array", "items": {"type": "string", "enum": ["long", "short"]}});
    let faults = faults(&document.to_string());
    assert!(faults.contains("`parrot::Plume`"), "{faults}");
    assert!(
        faults.contains("`parrot/plume`") && faults.contains("`parrot/plumes[]`"),
        "{faults}"
    );
    // A name in the lock is the way out.
    let lock = "type parrot/plumes[] = parrot::LengthOfPlume\n";
    assert!(analyse(document.to_string().as_bytes(), None, lock).is_ok());
}

#[test]
fn two_properties_that_would_be_one_field_are_refused() {
    let mut document = document();
    let properties = &mut document["components"]["schemas"]["parrot"]["properties"];
    properties["wing-span"] = json!({"type": "integer"});
    properties["wing_span"] = json!({"type": "integer"});
    let faults = faults(&document.to_string());
    assert!(
        faults.contains("wing-span") && faults.contains("wing_span"),
        "{faults}"
    );
}

#[test]
fn a_line_of_the_lock_that_is_none_is_told_with_its_number() {
    let faults = analyse(document().to_string().as_bytes(), None, "# names\nparrot\n").unwrap_err();
    assert!(faults.contains("line 2"), "{faults}");
}
