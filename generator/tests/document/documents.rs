//! Documents of other times and habits, written by hand. They are about parrots: one operation takes, one gives.

use serde_json::{Map, Value, json};

/// The documents that can be lowered, by name.
pub(crate) fn all() -> Vec<(&'static str, Value)> {
    vec![
        ("habits-of-2020", habits_of_2020_08_27()),
        ("another-api", another_api()),
        ("formats", formats()),
        ("words-received", words_received()),
        ("words-sent", words_sent()),
        ("values", values()),
        ("no-values", no_values()),
        ("one-title", one_title()),
        ("circles", circles()),
        ("required-circle", required_circle()),
        ("many-received", parrot(feathers())),
        ("many-sent", sent(feathers())),
        ("deep-received", parrot(json!({"deep": nested(20)}))),
        ("deep-sent", sent(json!({"deep": nested(20)}))),
    ]
}

/// A document with one operation that takes and one that gives, and these schemas.
pub(crate) fn document(sent: &Value, schemas: Value) -> Value {
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

pub(crate) fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

/// A document with a parrot of these properties.
pub(crate) fn parrot(properties: Value) -> Value {
    let sent = object(json!({"name": {"type": "string"}}));
    document(&sent, json!({"parrot": object(properties)}))
}

/// A document in which these properties are sent.
pub(crate) fn sent(properties: Value) -> Value {
    document(&object(properties), json!({"parrot": object(json!({}))}))
}

/// What documents of 2020 have: lengths on ids among alternatives, lists of what can be expanded, an `object` that is one word.
pub(crate) fn habits_of_2020_08_27() -> Value {
    let sent = object(json!({
        "perches": {"anyOf": [{"type": "array", "items": {"maxLength": 5000, "type": "string"}}, {"type": "string", "enum": [""]}]},
        "expand": {"type": "array", "items": {"maxLength": 5000, "type": "string"}},
        "metadata": {"anyOf": [{"type": "object", "additionalProperties": {"type": "string"}}, {"type": "string", "enum": [""]}]},
    }));
    document(
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
    )
}

/// Another API than Stripe's, with names that Stripe has for something else.
pub(crate) fn another_api() -> Value {
    let id = json!({"in": "path", "name": "id", "required": true, "schema": {"type": "string"}});
    let person = json!({"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/customer"}}}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "People", "version": "1"},
        "paths": {
            "/people/{id}": {"get": {"operationId": "GetCustomersCustomer", "parameters": [id], "responses": person}},
            "/people/{id}/boss": {"get": {"operationId": "boss", "parameters": [id], "responses": person}},
        },
        "components": {"schemas": {"customer": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}}},
    })
}

/// Formats and extensions that nobody knows.
pub(crate) fn formats() -> Value {
    parrot(json!({
        "song": {"type": "string", "format": "birdsong", "x-new": {"deep": [1]}},
        "wings": {"type": "integer", "format": "int7"},
        "weight": {"type": "number", "format": "grams"},
    }))
}

/// Names that are words of Rust, or of other alphabets.
pub(crate) fn words_received() -> Value {
    parrot(json!({
        "type": {"type": "string"}, "self": {"type": "string"}, "crate": {"type": "string"}, "3d": {"type": "boolean"},
        "größe": {"type": "integer"}, "名前": {"type": "string", "enum": ["赤", "青", "blau"]},
    }))
}

/// The same of parameters, with one that is called as a method that every request has.
pub(crate) fn words_sent() -> Value {
    sent(
        json!({"fn": {"type": "string"}, "send": {"type": "string"}, "größe": {"type": "integer"}}),
    )
}

/// Values that are no words.
pub(crate) fn values() -> Value {
    let words = json!([
        "self", "Unknown", "1", "+1", "-1", "", "*", "a b", "twice", "twice"
    ]);
    parrot(json!({"words": {"type": "string", "enum": words}}))
}

/// An enum without values.
pub(crate) fn no_values() -> Value {
    parrot(json!({"words": {"type": "string", "enum": []}}))
}

/// Two parameter objects of one title that are not the same.
pub(crate) fn one_title() -> Value {
    sent(json!({
        "first": {"type": "object", "title": "perch_specs", "properties": {"a": {"type": "string"}}},
        "second": {"type": "object", "title": "perch_specs", "properties": {"b": {"type": "string"}}},
    }))
}

/// An object that may hold others of its kind.
pub(crate) fn circles() -> Value {
    let own = json!({"$ref": "#/components/schemas/parrot"});
    parrot(json!({
        "mate": own, "chicks": {"type": "array", "items": own}, "nest": {"type": "object", "additionalProperties": own},
    }))
}

/// An object that would hold itself in place.
pub(crate) fn required_circle() -> Value {
    let own = json!({"$ref": "#/components/schemas/parrot"});
    let mut parrot = object(json!({"mate": own}));
    parrot["required"] = json!(["mate"]);
    document(&object(json!({})), json!({"parrot": parrot}))
}

/// Ten thousand properties.
pub(crate) fn feathers() -> Value {
    let feather = json!({"type": "string", "description": "One of many."});
    let feathers = (0..10_000).map(|number| (format!("feather_{number}"), feather.clone()));
    Value::Object(feathers.collect::<Map<_, _>>())
}

/// Objects in objects.
pub(crate) fn nested(depth: usize) -> Value {
    (0..depth).fold(json!({"type": "string"}), |inner, _| {
        object(json!({"deeper": inner}))
    })
}
