//! The same document gives the same crate; and the order of things in it does not matter to names.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use stripe_generator::names::Names;

use crate::{ANALYSIS, GENERATED, analyse, generate, lock, read};

#[test]
fn the_same_document_gives_the_same_bytes() {
    let again = analyse(
        &read("spec/openapi.json"),
        Some(&read("spec/overlay.yaml")),
        &lock(),
    );
    let again = generate(&again.unwrap());
    assert!(again.files == GENERATED.files);
    assert!(again.lock == GENERATED.lock);
}

/// Every object of a document from its last key to its first. Lists keep their order, which means
/// something.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut turned = Map::new();
            for (key, value) in object.iter().rev() {
                turned.insert(key.clone(), reversed(value));
            }
            Value::Object(turned)
        }
        Value::Array(items) => items.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

/// Types by place, and functions by operation.
fn given(names: &Names) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
    let types = names.types.iter();
    let operations = names.operations.iter();
    (
        types
            .map(|(place, name)| (place.to_string(), name.to_string()))
            .collect(),
        operations
            .map(|(id, names)| (id.clone(), format!("{:?}", names)))
            .collect(),
    )
}

#[test]
fn names_do_not_depend_on_the_order_of_the_document() {
    let document = serde_json::to_vec(&ANALYSIS.document.value).unwrap();
    let turned = serde_json::to_vec(&reversed(&ANALYSIS.document.value)).unwrap();
    assert_ne!(document, turned);
    // Without names from before.
    let straight = given(&analyse(&document, None, "").unwrap().names);
    let turned = given(&analyse(&turned, None, "").unwrap().names);
    let different: Vec<_> = straight
        .0
        .iter()
        .filter(|(place, name)| turned.0.get(*place) != Some(name))
        .take(10)
        .map(|(place, name)| format!("{place}: {name} or {:?}", turned.0.get(place)))
        .collect();
    assert_eq!(different, Vec::<String>::new());
    assert_eq!(straight.0.len(), turned.0.len());
    assert_eq!(straight.1, turned.1);
}

#[test]
fn names_are_those_of_the_lock_even_where_others_would_be_given_now() {
    let renamed = lock().replace("type card = Card\n", "type card = PlasticCard\n");
    assert_ne!(renamed, lock());
    let analysis = analyse(
        &read("spec/openapi.json"),
        Some(&read("spec/overlay.yaml")),
        &renamed,
    )
    .unwrap();
    assert!(
        analysis
            .names
            .types
            .values()
            .any(|name| name.name == "PlasticCard")
    );
    assert_eq!(analysis.lock().render(), renamed);
}
