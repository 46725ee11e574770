//! Documents of other times and habits: what can be lowered is, and what cannot is an error with its place.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value, json};
use stripe_generator::Input;

use crate::generate;

/// A document with one operation that takes and one that gives, and these schemas.
fn document(sent: &Value, schemas: Value) -> Value {
    let answer = |key: &str| json!({"description": "Fine", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{key}")}}}});
    let mut schemas = schemas;
    schemas["error"] =
        json!({"type": "object", "properties": {"message": {"type": "string", "maxLength": 5000}}});
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Parrots", "version": "2020-08-27"},
        "paths": {"/v1/parrots": {
            "get": {
                "operationId": "GetParrots",
                "parameters": [{
                    "in": "query", "name": "created", "style": "deepObject", "explode": true,
                    "schema": {"anyOf": [{"title": "range_query_specs", "type": "object", "properties": {
                        "gt": {"type": "integer"}, "gte": {"type": "integer"}, "lt": {"type": "integer"}, "lte": {"type": "integer"},
                    }}, {"type": "integer"}]},
                }],
                "requestBody": {"content": {"application/x-www-form-urlencoded": {"encoding": {}, "schema": {"type": "object", "properties": {}}}}, "required": false},
                "responses": {"200": answer("parrot"), "default": answer("error")},
            },
            "post": {
                "operationId": "PostParrots",
                "requestBody": {"content": {"application/x-www-form-urlencoded": {
                    "encoding": {"perches": {"style": "deepObject", "explode": true}}, "schema": sent,
                }}},
                "responses": {"200": answer("parrot"), "default": answer("error")},
            },
        }},
        "components": {"schemas": schemas},
    })
}

fn files(document: &[u8]) -> Result<BTreeMap<String, String>, String> {
    let input = Input {
        document,
        overlay: None,
        lock: "",
    };
    let analysis =
        stripe_generator::analyse(input, &mut |_| {}).map_err(|faults| faults.to_string())?;
    Ok(generate(&analysis)?.files)
}

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

/// The source of a crate with a parrot of these properties.
fn parrot(properties: Value) -> Result<String, String> {
    let sent = object(json!({"name": {"type": "string"}}));
    let document = document(&sent, json!({"parrot": object(properties)}));
    let files = files(document.to_string().as_bytes())?;
    Ok(files.into_values().collect())
}

/// The source of a crate that is sent these properties.
fn sent(properties: Value) -> Result<String, String> {
    let document = document(&object(properties), json!({"parrot": object(json!({}))}));
    let files = files(document.to_string().as_bytes())?;
    Ok(files.into_values().collect())
}

fn refused(result: Result<String, String>, place: &str) {
    let faults = result.unwrap_err();
    assert!(faults.contains(place), "{place} is not in: {faults}");
}

/// What documents of 2020 have: lengths on ids among alternatives, lists of what can be expanded, an `object` that is one word.
#[test]
fn the_habits_of_2020_08_27() {
    let sent = object(json!({
        "perches": {"anyOf": [{"type": "array", "items": {"maxLength": 5000, "type": "string"}}, {"type": "string", "enum": [""]}]},
        "expand": {"type": "array", "items": {"maxLength": 5000, "type": "string"}},
        "metadata": {"anyOf": [{"type": "object", "additionalProperties": {"type": "string"}}, {"type": "string", "enum": [""]}]},
    }));
    let document = document(
        &sent,
        json!({
            "parrot": {
                "type": "object", "title": "Parrot", "required": ["id", "object"],
                "x-expandableFields": ["owner"], "x-resourceId": "parrot", "x-resourceEvent": {"type": "parrot.resting"},
                "properties": {
                    "id": {"type": "string", "maxLength": 5000},
                    "object": {"type": "string", "enum": ["parrot"]},
                    "owner": {"nullable": true,
                        "anyOf": [{"type": "string", "maxLength": 5000}, {"$ref": "#/components/schemas/owner"}, {"$ref": "#/components/schemas/deleted_owner"}],
                        "x-expansionResources": {"oneOf": [{"$ref": "#/components/schemas/owner"}, {"$ref": "#/components/schemas/deleted_owner"}]}},
                },
            },
            "owner": {"type": "object", "required": ["id", "object"], "properties": {"id": {"type": "string"}, "object": {"type": "string", "enum": ["owner"]}}},
            "deleted_owner": {"type": "object", "required": ["id", "object", "deleted"], "properties": {
                "id": {"type": "string"}, "object": {"type": "string", "enum": ["owner"]}, "deleted": {"type": "boolean", "enum": [true]}}},
        }),
    );
    let yaml = serde_yaml::to_string(&document).unwrap();
    let from_yaml = files(yaml.as_bytes()).unwrap();
    let from_json = files(document.to_string().as_bytes()).unwrap();
    assert_eq!(from_yaml, from_json);
    let source: String = from_json.into_values().collect();
    for expected in [
        "pub owner: Option<Expandable<OwnerId>>",
        "pub fn clear_perches(mut self)",
        "created: impl Into<Range<i64>>",
    ] {
        assert!(source.contains(expected), "{expected}");
    }
}

#[test]
fn unknown_formats_and_extensions_decide_nothing() {
    let source = parrot(json!({
        "song": {"type": "string", "format": "birdsong", "x-new": {"deep": [1]}},
        "wings": {"type": "integer", "format": "int7"},
        "weight": {"type": "number", "format": "grams"},
    }));
    let source = source.unwrap();
    for field in [
        "pub song: Option<String>",
        "pub wings: Option<i64>",
        "pub weight: Option<f64>",
    ] {
        assert!(source.contains(field), "{field}");
    }
}

#[test]
fn names_may_be_words_of_rust_and_of_other_alphabets() {
    let source = parrot(json!({
        "type": {"type": "string"}, "self": {"type": "string"}, "crate": {"type": "string"}, "3d": {"type": "boolean"},
        "größe": {"type": "integer"}, "名前": {"type": "string", "enum": ["赤", "青", "blau"]},
    }));
    let source = source.unwrap();
    for part in [
        "pub type_:",
        "pub self_:",
        "pub crate_:",
        "pub n3d:",
        "pub größe:",
        "pub 名前:",
        "赤 = \"赤\"",
    ] {
        assert!(source.contains(part), "{part}");
    }
    let source = sent(
        json!({"fn": {"type": "string"}, "send": {"type": "string"}, "größe": {"type": "integer"}}),
    )
    .unwrap();
    for method in ["pub fn fn_(", "pub fn send_(", "pub fn größe("] {
        assert!(source.contains(method), "{method}");
    }
}

#[test]
fn names_of_which_nothing_is_left_are_refused() {
    for name in ["", "-", "😀", "²"] {
        refused(
            parrot(json!({name: {"type": "string"}})),
            "/components/schemas/parrot",
        );
        refused(
            sent(json!({name: {"type": "string"}})),
            "/paths/~1v1~1parrots/post",
        );
    }
    refused(
        parrot(json!({"a-b": {"type": "string"}, "a_b": {"type": "string"}})),
        "/components/schemas/parrot",
    );
}

#[test]
fn values_of_enums_may_be_anything() {
    let words = json!([
        "self", "Unknown", "1", "+1", "-1", "", "*", "a b", "twice", "twice"
    ]);
    let source = parrot(json!({"words": {"type": "string", "enum": words}})).unwrap();
    for word in [
        "SelfValue = \"self\"",
        "UnknownValue = \"Unknown\"",
        "Plus1 = \"+1\"",
        "Minus1 = \"-1\"",
    ] {
        assert!(source.contains(word), "{word}");
    }
    assert_eq!(source.matches("= \"twice\"").count(), 1);
    // Without values there is nothing to choose from.
    assert!(
        parrot(json!({"words": {"type": "string", "enum": []}}))
            .unwrap()
            .contains("pub words: Option<String>")
    );
}

#[test]
fn new_kinds_of_alternatives_are_refused() {
    for schema in [
        json!({"anyOf": []}),
        json!({"anyOf": [{"type": "string"}, {"type": "integer"}]}),
        json!({"oneOf": [{"$ref": "#/components/schemas/error"}, {"type": "string"}]}),
        json!({"allOf": [{"$ref": "#/components/schemas/error"}]}),
        json!({"type": ["string", "null"]}),
        json!({"type": "object", "patternProperties": {}}),
    ] {
        refused(
            parrot(json!({"perch": schema})),
            "/components/schemas/parrot/properties/perch",
        );
    }
    refused(sent(json!({"perch": {"anyOf": []}})), "/properties/perch");
}

/// Two parameter objects of one title that are not the same.
#[test]
fn a_title_may_stand_for_several_things() {
    let source = sent(json!({
        "first": {"type": "object", "title": "perch_specs", "properties": {"a": {"type": "string"}}},
        "second": {"type": "object", "title": "perch_specs", "properties": {"b": {"type": "string"}}},
    }));
    let source = source.unwrap();
    assert!(source.contains("fn a(") && source.contains("fn b("));
}

#[test]
fn references_in_a_circle() {
    let own = json!({"$ref": "#/components/schemas/parrot"});
    let source = parrot(json!({
        "mate": own, "chicks": {"type": "array", "items": own}, "nest": {"type": "object", "additionalProperties": own},
    }));
    assert!(source.unwrap().contains("pub mate: Option<Part<Parrot>>"));
    // A record that would hold itself in place.
    let sent = object(json!({}));
    let mut schemas = json!({"parrot": object(json!({"mate": own}))});
    schemas["parrot"]["required"] = json!(["mate"]);
    let files = files(document(&sent, schemas).to_string().as_bytes()).unwrap();
    assert!(
        files
            .values()
            .any(|text| text.contains("pub mate: Part<Parrot>"))
    );
    // Components that are only each other, and unions that hold themselves.
    for schemas in [
        json!({"parrot": {"$ref": "#/components/schemas/polly"}, "polly": {"$ref": "#/components/schemas/parrot"}}),
        json!({"parrot": {"$ref": "#/components/schemas/parrot"}}),
        json!({"parrot": {"anyOf": [{"$ref": "#/components/schemas/parrot"}, {"$ref": "#/components/schemas/parrot"}]}}),
        json!({"parrot": {"anyOf": [{"$ref": "#/components/schemas/polly"}]}, "polly": {"oneOf": [{"$ref": "#/components/schemas/parrot"}]}}),
    ] {
        let document = document(&sent, schemas).to_string();
        refused(
            self::files(document.as_bytes()).map(|_| String::new()),
            "/components/schemas/",
        );
    }
}

#[test]
fn an_object_of_ten_thousand_properties() {
    let properties: Map<String, Value> = (0..10_000)
        .map(|number| {
            (
                format!("feather_{number}"),
                json!({"type": "string", "description": "One of many."}),
            )
        })
        .collect();
    let source = parrot(Value::Object(properties.clone())).unwrap();
    assert_eq!(source.matches("pub feather_").count(), 10_000);
    let source = sent(Value::Object(properties)).unwrap();
    assert_eq!(source.matches("pub fn feather_").count(), 10_000);
}

#[test]
fn deep_nesting_is_lowered_or_refused() {
    let nested = |depth: usize| {
        (0..depth).fold(json!({"type": "string"}), |inner, _| {
            object(json!({"deeper": inner}))
        })
    };
    assert!(parrot(json!({"deep": nested(40)})).is_ok());
    assert!(sent(json!({"deep": nested(40)})).is_ok());
    // Beyond what the parsers go into; the text is made by hand, for no value is that deep.
    let mut text = document(
        &object(json!({})),
        json!({"parrot": object(json!({"deep": "HERE"}))}),
    )
    .to_string();
    let mut deep = String::new();
    for _ in 0..100_000 {
        _ = write!(deep, "{{\"type\":\"object\",\"properties\":{{\"deeper\":");
    }
    text = text.replace("\"HERE\"", &deep);
    let faults = files(text.as_bytes()).unwrap_err();
    assert!(faults.contains("recursion limit"), "{}", &faults[..200]);
}
