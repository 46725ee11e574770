//! Alternatives of what Stripe receives.

use serde_json::{Value, json};

use super::{params, places, values};
use crate::ir::{Param, ParamKind};
use crate::sample::{after, analysed, object, sent, words};

fn food(alternatives: &Value) -> Value {
    sent(json!({"food": {"anyOf": alternatives}}))
}

fn kinds(params: &[Param]) -> Vec<(&str, bool)> {
    let params = params.iter();
    params
        .map(|param| {
            let is_required = matches!(param.kind, ParamKind::Required(..));
            (param.name.as_str(), is_required)
        })
        .collect()
}

#[test]
fn those_that_nothing_tells_apart_are_one_type_with_the_parameters_of_all() {
    let by = |required: &[&str], mut properties: Value| {
        properties["grams"] = json!({"type": "integer"});
        json!({"type": "object", "required": required, "properties": properties})
    };
    let analysis = analysed(&food(&json!([
        by(&["grams", "nut"], json!({"nut": {"type": "string"}})),
        by(
            &["grams", "grain"],
            json!({"grain": words(&["oat", "rye", "rice"])})
        ),
    ])));
    let expected = ["PostParrots/food", "PostParrots/food/grain", "parrot"];
    assert_eq!(places(&analysis), expected);
    let params = params(&analysis, "PostParrots/food");
    // What all require is required.
    let expected = [("nut", false), ("grams", true), ("grain", false)];
    assert_eq!(kinds(&params.params), expected);
}

#[test]
fn what_is_at_one_key_of_several_alternatives_is_one_type() {
    let of = |kinds: &[&str]| object(json!({"kind": words(kinds)}));
    let analysis = analysed(&food(&json!([of(&["oat", "rye"]), of(&["rye", "pecan"])])));
    let found = values(&analysis, "PostParrots/food/kind");
    assert_eq!(found, ["oat", "rye", "pecan"]);
}

#[test]
fn what_is_in_lists_of_several_alternatives_is_one_type() {
    let of =
        |name: &str| json!({"type": "array", "items": object(json!({name: {"type": "integer"}}))});
    let foods = json!({"foods": {"anyOf": [of("nuts"), of("grains")]}});
    let analysis = analysed(&sent(foods));
    let params = params(&analysis, "PostParrots/foods[]");
    let expected = [("nuts", false), ("grains", false)];
    assert_eq!(kinds(&params.params), expected);
}

#[test]
fn those_that_cannot_be_one_type_are_told_with_their_place() {
    let of = |grams: &str| object(json!({"grams": {"type": grams}}));
    let document = food(&json!([of("integer"), of("boolean")]));
    let faults = after("", &document).unwrap_err().to_string();
    assert!(faults.contains("/properties/food/anyOf/1"), "{faults}");
    assert!(faults.contains("`grams` is of different kinds"), "{faults}");
}

#[test]
fn an_object_or_a_token_is_an_object_at_the_key_and_a_choice_beside_it() {
    let nut = object(json!({"grams": {"type": "integer"}}));
    let analysis = analysed(&food(&json!([nut, {"type": "string"}])));
    let expected = ["PostParrots/food", "PostParrots/food|or", "parrot"];
    assert_eq!(places(&analysis), expected);
    assert_eq!(
        params(&analysis, "PostParrots/food").params[0].name,
        "grams"
    );
}

#[test]
fn objects_that_say_what_they_are_stay_apart() {
    let of = |kind: &str| {
        let properties =
            json!({"object": {"type": "string", "enum": [kind]}, "grams": {"type": "integer"}});
        json!({"type": "object", "required": ["object"], "properties": properties})
    };
    let analysis = analysed(&food(&json!([of("nut"), of("grain"), {"type": "string"}])));
    let expected = [
        "PostParrots/food|grain",
        "PostParrots/food|nut",
        "PostParrots/food|or",
        "parrot",
    ];
    assert_eq!(places(&analysis), expected);
}

#[test]
fn words_and_values_without_an_object_are_a_choice_at_the_key() {
    let analysis = analysed(&food(&json!([words(&["now"]), {"type": "integer"}])));
    assert_eq!(places(&analysis), ["PostParrots/food", "parrot"]);
}
