//! The order in which a function takes what is required.

use serde_json::{Value, json};

use crate::Analysis;
use crate::diagnostic::Diagnostics;
use crate::ir::Place;
use crate::sample::{after, sent};

/// Parrots are made of these required properties; `orders` is how people say them, if the document has it.
fn made_of(properties: Value, orders: Option<Value>, lock: &str) -> Result<Analysis, Diagnostics> {
    let mut document = sent(properties.clone());
    let names: Vec<&String> = properties.as_object().unwrap().keys().collect();
    let schema =
        "/paths/~1v1~1parrots/post/requestBody/content/application~1x-www-form-urlencoded/schema";
    document.pointer_mut(schema).unwrap()["required"] = json!(names);
    if let Some(orders) = orders {
        document["x-argument-order"] = orders;
    }
    after(lock, &document)
}

fn arguments(analysis: &Analysis) -> Vec<String> {
    analysis.lock().arguments[&Place::root("PostParrots")].clone()
}

fn texts(names: &[&str]) -> Value {
    let properties = names
        .iter()
        .map(|name| ((*name).to_owned(), json!({"type": "string"})));
    Value::Object(properties.collect())
}

#[test]
fn arguments_come_in_the_order_in_which_people_say_them() {
    let orders = json!([["start", "end"], ["from", "start"]]);
    let properties = texts(&["end", "from", "start"]);
    let analysis = made_of(properties.clone(), None, "").unwrap();
    assert_eq!(arguments(&analysis), ["end", "from", "start"]);
    let orders = json!([["from", "end"], orders[0], orders[1]]);
    let analysis = made_of(properties, Some(orders), "").unwrap();
    assert_eq!(arguments(&analysis), ["from", "start", "end"]);
}

#[test]
fn what_was_released_stays() {
    let properties = texts(&["end", "start"]);
    let before = made_of(properties.clone(), None, "").unwrap();
    let lock = before.lock().render();
    let after = made_of(properties, Some(json!([["start", "end"]])), &lock).unwrap();
    assert_eq!(arguments(&after), ["end", "start"]);
}

#[test]
fn two_arguments_that_take_each_others_values_need_an_order() {
    let faults = made_of(texts(&["end", "start"]), Some(json!([])), "").unwrap_err();
    let text = faults.to_string();
    assert!(
        text.contains("`end` and `start` are both required"),
        "{text}"
    );
    assert!(text.contains("x-argument-order"), "{text}");
    // A number is no text, and a document that says nothing about any order needs none.
    let different = json!({"count": {"type": "integer"}, "name": {"type": "string"}});
    assert!(made_of(different, Some(json!([])), "").is_ok());
    assert!(made_of(texts(&["end", "start"]), None, "").is_ok());
    // Times are written as numbers.
    let numbers =
        json!({"count": {"type": "integer"}, "since": {"type": "integer", "format": "unix-time"}});
    assert!(made_of(numbers, Some(json!([])), "").is_err());
}
