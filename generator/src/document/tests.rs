use openapiv3::{ReferenceOr, SchemaKind, Type};
use serde_json::json;

use super::*;

const SPEC: &[u8] = include_bytes!("../../../spec/openapi.json");

/// A small document with one operation and one schema.
fn small() -> Value {
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {"/v1/cards/{id}": {"get": {
            "operationId": "GetCard",
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "The card.", "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/card"}},
            }}},
        }}},
        "components": {"schemas": {"card": {
            "type": "object",
            "required": ["last4", "brand"],
            "properties": {
                "last4": {"type": "string", "x-sensitive": true},
                "brand": {"type": "string", "deprecated": true, "nullable": true},
                "owner": {"anyOf": [{"type": "string"}], "x-expansionResources": {"oneOf": [{"$ref": "#/components/schemas/card"}]}},
            },
        }}},
    })
}

fn fault(value: Value) -> Diagnostic {
    let mut faults: Vec<_> = Document::from_value(value)
        .unwrap_err()
        .into_iter()
        .collect();
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.remove(0)
}

fn fault_of_text(text: &str) -> Diagnostic {
    load(text.as_bytes())
        .unwrap_err()
        .into_iter()
        .next()
        .unwrap()
}

#[test]
fn the_whole_document_loads() {
    let document = Document::from_value(load(SPEC).unwrap()).unwrap();
    let operations: usize = document
        .api
        .paths
        .iter()
        .filter_map(|(_, item)| item.as_item())
        .map(|item| item.iter().count())
        .sum();
    let paths = document.value["paths"].as_object().unwrap().values();
    let methods = paths.map(|path| path.as_object().unwrap().len());
    assert_eq!(operations, methods.sum::<usize>());
    let schemas = document.value["components"]["schemas"].as_object().unwrap();
    assert_eq!(
        document.api.components.as_ref().unwrap().schemas.len(),
        schemas.len()
    );
    assert!(
        document
            .resolve("#/components/schemas/card/properties/last4")
            .is_some()
    );
    assert!(document.resolve("#/components/schemas/nothing").is_none());
}

#[test]
fn json_and_yaml_give_the_same_document() {
    let value = load(SPEC).unwrap();
    let yaml = serde_yaml::to_string(&value).unwrap();
    let from_yaml = load(yaml.as_bytes()).unwrap();
    assert!(value == from_yaml);
    // `==` does not look at the order of keys, the text does.
    let texts = [&value, &from_yaml].map(Value::to_string);
    assert!(texts[0] == texts[1]);
    let (json, yaml) = (
        Document::from_value(value).unwrap(),
        Document::from_value(from_yaml).unwrap(),
    );
    assert!(json.api == yaml.api);
}

#[test]
fn yaml_keeps_numbers_and_words_apart_from_strings() {
    let value =
        load(b"responses:\n  200: {description: 'yes', x-ratio: 1.5, x-word: no}\n").unwrap();
    assert_eq!(
        value,
        json!({"responses": {"200": {"description": "yes", "x-ratio": 1.5, "x-word": "no"}}})
    );
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(load(b"\xef\xbb\xbf{\"a\": 1}").unwrap(), json!({"a": 1}));
}

#[test]
fn keys_keep_their_order() {
    let document = Document::from_value(small()).unwrap();
    let Some(ReferenceOr::Item(card)) =
        document.api.components.unwrap().schemas.swap_remove("card")
    else {
        panic!()
    };
    let SchemaKind::Type(Type::Object(card)) = card.schema_kind else {
        panic!()
    };
    assert_eq!(
        card.properties.keys().collect::<Vec<_>>(),
        ["last4", "brand", "owner"]
    );
    assert_eq!(card.required, ["last4", "brand"]);
}

#[test]
fn extensions_and_flags_of_schemas_survive() {
    let document = Document::from_value(small()).unwrap();
    let Some(ReferenceOr::Item(card)) =
        document.api.components.unwrap().schemas.swap_remove("card")
    else {
        panic!()
    };
    let SchemaKind::Type(Type::Object(card)) = card.schema_kind else {
        panic!()
    };
    let property = |name: &str| match &card.properties[name] {
        ReferenceOr::Item(schema) => schema.schema_data.clone(),
        ReferenceOr::Reference { .. } => panic!(),
    };
    assert_eq!(property("last4").extensions["x-sensitive"], json!(true));
    assert!(property("brand").deprecated && property("brand").nullable);
    assert!(
        property("owner")
            .extensions
            .contains_key("x-expansionResources")
    );
}

#[test]
fn broken_json_names_line_and_pointer() {
    let fault = fault_of_text(
        "{\n  \"paths\": {\n    \"/v1/cards\": {\n      \"get\": nonsense\n    }\n  }\n}\n",
    );
    assert_eq!(fault.pointer, "/paths/~1v1~1cards/get");
    assert_eq!(fault.position.unwrap().line, 4);
    assert_eq!(fault.message, "is not well-formed JSON: expected ident");
}

#[test]
fn json_that_is_cut_short_or_goes_on_is_refused() {
    let fault = fault_of_text("{\"info\": {\"title\": \"Str");
    assert_eq!(
        (fault.pointer.as_str(), fault.position.unwrap().line),
        ("/info/title", 1)
    );
    let fault = fault_of_text("{}\n{}\n");
    assert_eq!(
        (fault.pointer.as_str(), fault.position.unwrap().line),
        ("", 2)
    );
}

#[test]
fn broken_yaml_names_line_and_pointer() {
    let fault =
        fault_of_text("info:\n  title: Small\npaths:\n  /v1/cards: [unclosed\ncomponents: {}\n");
    assert_eq!(fault.position.unwrap().line, 5);
    assert!(
        fault.message.starts_with("is not well-formed YAML: "),
        "{fault}"
    );
    let fault = fault_of_text("info:\n  title: *nobody\n");
    assert_eq!(fault.position.unwrap().line, 2);
}

#[test]
fn something_else_altogether_is_refused() {
    assert_eq!(fault_of_text(" \n").message, "the document is empty");
    assert_eq!(
        fault_of_text("[1]").message,
        "expected an object, found an array"
    );
    assert_eq!(
        fault_of_text("just words").message,
        "expected an object, found a string"
    );
    assert!(load(b"\xff\xfe{").is_err());
}

#[test]
fn other_versions_are_named() {
    let mut value = small();
    value["openapi"] = json!("3.1.0");
    assert_eq!(
        fault(value).to_string(),
        "/openapi: expected a version 3.0.x, found \"3.1.0\"\n  help: the generator reads OpenAPI 3.0 documents"
    );
    assert!(
        fault(json!({"swagger": "2.0"}))
            .message
            .contains("no `openapi` key")
    );
}

#[test]
fn a_schema_of_the_wrong_shape_is_named_by_its_pointer() {
    let mut value = small();
    value["components"]["schemas"]["card"]["properties"]["last4"]["type"] =
        json!(["string", "null"]);
    let fault = fault(value);
    assert_eq!(
        fault.pointer,
        "/components/schemas/card/properties/last4/type"
    );
    assert_eq!(
        fault.message,
        "a schema has no `type` that is [\"string\",\"null\"]"
    );
}

#[test]
fn every_misshapen_place_is_listed() {
    let mut value = small();
    value["components"]["schemas"]["card"]["properties"]["last4"] = json!(7);
    value["components"]["schemas"]["card"]["properties"]["brand"]["enum"] = json!("visa");
    value["paths"]["/v1/cards/{id}"]["get"]["responses"]["200"] = json!({});
    let faults = Document::from_value(value).unwrap_err();
    let pointers: Vec<_> = faults.iter().map(|fault| fault.pointer.as_str()).collect();
    assert_eq!(
        pointers,
        [
            "/paths/~1v1~1cards~1{id}/get/responses/200",
            "/components/schemas/card/properties/last4",
            "/components/schemas/card/properties/brand/enum",
        ],
        "{faults}"
    );
}

#[test]
fn a_missing_key_is_named() {
    let mut value = small();
    value.as_object_mut().unwrap().remove("info");
    assert!(fault(value).message.contains("missing field `info`"));
}

#[test]
fn a_dangling_reference_is_named() {
    let mut value = small();
    value["components"]["schemas"]["card"]["properties"]["owner"]["x-expansionResources"]["oneOf"]
        [0]["$ref"] = json!("#/components/schemas/customer");
    let fault = fault(value);
    assert_eq!(
        fault.pointer,
        "/components/schemas/card/properties/owner/x-expansionResources/oneOf/0"
    );
    assert_eq!(
        fault.message,
        "`$ref` leads to \"#/components/schemas/customer\", which is not in the document"
    );
}

#[test]
fn references_out_of_the_document_and_in_circles_are_faults() {
    let mut value = small();
    value["components"]["schemas"]["a"] = json!({"$ref": "#/components/schemas/b"});
    value["components"]["schemas"]["b"] = json!({"$ref": "#/components/schemas/a"});
    value["components"]["schemas"]["c"] = json!({"$ref": "other.json#/x"});
    let faults = Document::from_value(value).unwrap_err().to_string();
    assert_eq!(faults.matches("in a circle").count(), 2, "{faults}");
    assert!(
        faults.contains("leads out of the document, to \"other.json#/x\""),
        "{faults}"
    );
}

#[test]
fn a_reference_in_a_sample_value_is_data() {
    let mut value = small();
    value["components"]["schemas"]["card"]["example"] = json!({"$ref": "nowhere"});
    value["components"]["schemas"]["card"]["properties"]["example"] = json!({"type": "string"});
    assert!(Document::from_value(value).is_ok());
}

#[test]
fn a_key_that_is_there_twice_is_named() {
    let fault = fault_of_text("{\"info\": {\"title\": \"a\",\n \"title\": \"b\"}}");
    assert!(
        fault.message.contains("the key \"title\" is there twice"),
        "{fault}"
    );
    assert_eq!(
        (fault.pointer.as_str(), fault.position.unwrap().line),
        ("/info", 2)
    );
    let fault = fault_of_text("info:\n  title: a\n  title: b\n");
    assert!(
        fault.message.contains("the key \"title\" is there twice"),
        "{fault}"
    );
    assert_eq!(fault.pointer, "/info");
}

#[test]
fn aliases_do_not_grow_without_bounds() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..9 {
        let below = vec![format!("*a{}", level - 1); 9].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{below}]\n"));
    }
    let fault = fault_of_text(&text);
    assert!(
        fault.message.contains("times as large as its text"),
        "{fault}"
    );
    assert_eq!(
        load(b"a: &a [x]\nb: *a\n").unwrap(),
        json!({"a": ["x"], "b": ["x"]})
    );
}

#[test]
fn a_document_that_is_too_large_is_refused() {
    let large = vec![b' '; LARGEST + 1];
    assert!(
        load(&large)
            .unwrap_err()
            .to_string()
            .contains("more than 67108864")
    );
}

#[test]
fn brackets_in_brackets_end() {
    for nested in ["[", "{a: ", "- [", "[ # ]\n"] {
        let fault = fault_of_text(&format!("a: {}", nested.repeat(200_000)));
        assert!(
            fault.message.contains("recursion limit"),
            "{nested}: {fault}"
        );
    }
}

/// What is amiss on the innermost level was tried twice on each, and so for longer than anybody waits.
#[test]
fn what_is_amiss_deep_inside_is_found() {
    let mut schema = json!({"type": "object", "minProperties": "x"});
    for _ in 0..40 {
        schema = json!({"type": "object", "properties": {"a": schema}});
    }
    let mut document = small();
    document["components"]["schemas"]["deep"] = schema;
    let fault = fault(document);
    assert!(
        fault.pointer.ends_with("/properties/a/minProperties"),
        "{fault}"
    );
}
