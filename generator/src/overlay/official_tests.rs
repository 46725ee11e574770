//! The overlay that this repository applies to Stripe's document.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::document::{self, Document};

/// The document before and after its corrections.
fn corrected() -> (Value, Value) {
    let before = document::load(include_bytes!("../../../spec/openapi.json")).unwrap();
    let mut after = before.clone();
    let overlay = super::parse(include_bytes!("../../../spec/overlay.yaml")).unwrap();
    if let Err(faults) = overlay.apply(&mut after) {
        panic!("{faults}");
    }
    (before, after)
}

fn body<'a>(document: &'a Value, path: &str) -> &'a Value {
    &document["paths"][path]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
        ["schema"]
}

fn query<'a>(document: &'a Value, path: &str, name: &str) -> &'a Value {
    let parameters = document["paths"][path]["get"]["parameters"]
        .as_array()
        .unwrap();
    &parameters
        .iter()
        .find(|parameter| parameter["name"] == name)
        .unwrap()["schema"]
}

#[test]
fn token_or_object_parameters_take_the_dictionaries_of_their_endpoint() {
    let (_, document) = corrected();
    for path in [
        "/v1/customers/{customer}/sources",
        "/v1/customers/{customer}/cards",
        "/v1/customers/{customer}/bank_accounts",
    ] {
        let schema = body(&document, path);
        assert_eq!(schema["required"], json!(["source"]));
        let arms = &schema["properties"]["source"]["anyOf"];
        assert_eq!(arms[0], schema["properties"]["card"]["anyOf"][0], "{path}");
        assert_eq!(
            arms[1], schema["properties"]["bank_account"]["anyOf"][0],
            "{path}"
        );
        assert_eq!(arms[2], json!({"maxLength": 5000, "type": "string"}));
        assert_eq!(schema["properties"]["source"].get("type"), None);
        assert_eq!(
            document["paths"][path]["post"]["requestBody"]["required"],
            true
        );
    }
    for path in [
        "/v1/accounts/{account}/external_accounts",
        "/v1/accounts/{account}/bank_accounts",
        "/v1/accounts",
    ] {
        let schema = body(&document, path);
        let arms = &schema["properties"]["external_account"]["anyOf"];
        assert_eq!(arms[0]["title"], "external_account_payout_card");
        assert_eq!(
            arms[1], schema["properties"]["bank_account"]["anyOf"][0],
            "{path}"
        );
        assert_eq!(
            schema["required"] == json!(["external_account"]),
            path != "/v1/accounts"
        );
    }
}

#[test]
fn what_dictionaries_require_comes_in_the_order_of_a_card() {
    let (_, document) = corrected();
    let source =
        &body(&document, "/v1/customers/{customer}/sources")["properties"]["source"]["anyOf"];
    assert_eq!(
        source[0]["required"],
        json!(["number", "exp_month", "exp_year", "object"])
    );
    assert_eq!(
        source[1]["required"],
        json!(["account_number", "country", "object"])
    );
    assert!(source[0]["properties"]["default_for_currency"].is_object());
    let token = &body(&document, "/v1/tokens")["properties"]["card"]["anyOf"][0];
    assert_eq!(
        token["required"],
        json!(["number", "exp_month", "exp_year"])
    );
    assert_eq!(token["properties"]["exp_month"]["type"], "string");
    let external = &body(&document, "/v1/accounts/{account}/external_accounts")["properties"]["external_account"]
        ["anyOf"][0];
    assert_eq!(
        external["required"],
        json!(["number", "exp_month", "exp_year", "currency", "object"])
    );
}

#[test]
fn secrets_are_marked_and_only_secrets() {
    let (before, after) = corrected();
    let mut marked = BTreeSet::new();
    let mut unmarked = BTreeSet::new();
    each_property(&after, "", &mut |place, name, schema| {
        if schema["x-sensitive"] == true {
            assert!(
                schema["type"] == "string" || schema["anyOf"].is_array(),
                "{place}"
            );
            marked.insert(name.to_owned());
        } else if matches!(
            name,
            "client_secret" | "secret" | "cvc" | "account_number" | "password" | "encrypted_number"
        ) {
            panic!("{place} is not marked");
        } else if name == "number" {
            unmarked.insert(place.rsplit('/').nth(2).unwrap_or_default().to_owned());
        }
    });
    for name in [
        "number",
        "cvc",
        "client_secret",
        "secret",
        "signing_secret",
        "payload",
        "authentication_token",
        "iban",
        "id_number",
    ] {
        assert!(marked.contains(name), "{name}");
    }
    assert!(
        unmarked.contains("invoice")
            && unmarked.contains("credit_note")
            && unmarked.contains("quote"),
        "{unmarked:?}"
    );
    for name in [
        "business_url",
        "id",
        "cvc_check",
        "last4",
        "fingerprint",
        "exp_month",
        "tax_ids",
    ] {
        assert!(!marked.contains(name), "{name}");
    }
    assert_eq!(
        after["components"]["schemas"]["issuing.card"]["properties"]["number"]["x-sensitive"],
        true
    );
    assert_eq!(
        query(&after, "/v1/payment_intents/{intent}", "client_secret")["x-sensitive"],
        true
    );
    assert_eq!(
        after["components"]["schemas"]["billing.meter_event"]["properties"]["payload"],
        before["components"]["schemas"]["billing.meter_event"]["properties"]["payload"]
    );
}

fn each_property(value: &Value, place: &str, visit: &mut impl FnMut(&str, &str, &Value)) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                let place = crate::diagnostic::child(place, key);
                if let ("properties", Value::Object(properties)) = (key.as_str(), inner) {
                    for (name, schema) in properties {
                        visit(&crate::diagnostic::child(&place, name), name, schema);
                    }
                }
                each_property(inner, &place, visit);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                each_property(
                    inner,
                    &crate::diagnostic::child(place, &index.to_string()),
                    visit,
                );
            }
        }
        _ => {}
    }
}

#[test]
fn every_range_of_times_is_one_of_times() {
    let (_, document) = corrected();
    let mut plain = BTreeSet::new();
    for item in document["paths"].as_object().unwrap().values() {
        let Some(parameters) = item["get"]["parameters"].as_array() else {
            continue;
        };
        for parameter in parameters {
            let text = parameter["schema"].to_string();
            let (bounds, times) = (
                text.matches("\"type\":\"integer\"").count(),
                text.matches("unix-time").count(),
            );
            if text.contains("\"gte\":{\"type\":\"integer\"") && bounds != times {
                assert_eq!(times, 0, "{parameter}");
                plain.insert(parameter["name"].as_str().unwrap().to_owned());
            }
        }
    }
    assert_eq!(plain.into_iter().collect::<Vec<_>>(), ["amount"]);
    let created = query(&document, "/v1/charges", "created");
    assert_eq!(
        created["anyOf"][0]["properties"]["gte"],
        json!({"type": "integer", "format": "unix-time"})
    );
    assert_eq!(
        created["anyOf"][1],
        json!({"type": "integer", "format": "unix-time"})
    );
}

#[test]
fn the_corrected_document_is_openapi() {
    let (_, after) = corrected();
    assert!(Document::from_value(after).is_ok());
}

/// The ids that the overlay tells of are those of objects.
#[test]
fn ids_are_of_objects_that_there_are() {
    let overlay = document::load(include_bytes!("../../../spec/overlay.yaml")).unwrap();
    let (_, after) = corrected();
    let schemas = after["components"]["schemas"].as_object().unwrap();
    let objects: Vec<&Value> = schemas
        .values()
        .filter_map(|schema| schema.pointer("/properties/object/enum/0"))
        .collect();
    let actions = overlay["actions"].as_array().unwrap().iter();
    let ids = actions.filter_map(|action| action["update"].get("x-id-of"));
    let ids: Vec<&Value> = ids.collect();
    assert!(!ids.is_empty());
    for id in ids {
        assert!(objects.contains(&id), "{id}");
    }
}

#[test]
fn every_action_says_why_and_by_which_documentation() {
    let overlay = document::load(include_bytes!("../../../spec/overlay.yaml")).unwrap();
    for action in overlay["actions"].as_array().unwrap() {
        let why = action["description"].as_str().unwrap_or_default();
        assert!(why.contains("https://docs.stripe.com/"), "{action}");
    }
}
