//! A type for each path of keys.

use serde_json::json;

use super::{at, places, record};
use crate::ir::{Place, Shape};
use crate::sample::{analysed, component, document, object, post, received, resource, words};

#[test]
fn a_component_is_at_the_keys_that_use_it() {
    let wing = object(
        json!({"span": {"type": "integer"}, "tips": {"type": "array", "items": component("tip")}}),
    );
    let analysis = analysed(&received(
        json!({"left": component("wing"), "right": component("wing")}),
        json!({"wing": wing, "tip": object(json!({"white": {"type": "boolean"}}))}),
    ));
    let expected = [
        "parrot",
        "parrot/left",
        // The keys are the same, and so is the structure.
        "parrot/left/tips[] parrot/right/tips[]",
        "parrot/right",
    ];
    assert_eq!(places(&analysis), expected);
    for place in ["parrot/left", "parrot/right"] {
        let definition = at(&analysis, place);
        assert_eq!(definition.pointers, ["/components/schemas/wing"]);
        assert_eq!(record(&analysis, place).schemas, ["wing"]);
    }
}

#[test]
fn an_object_of_the_api_is_at_its_own_place_wherever_it_is_used() {
    let analysis = analysed(&received(
        json!({
            "owner": component("owner"),
            "friends": {"type": "object", "additionalProperties": component("owner")},
        }),
        json!({"owner": resource("owner", json!({}))}),
    ));
    assert_eq!(places(&analysis), ["owner", "parrot"]);
}

#[test]
fn what_holds_itself_is_one_type() {
    let feather = object(json!({
        "colour": words(&["red", "green", "blue"]),
        "down": {"type": "array", "items": component("feather")},
    }));
    let analysis = analysed(&received(
        json!({"crest": component("feather")}),
        json!({"feather": feather}),
    ));
    let expected = ["parrot", "parrot/crest", "parrot/crest/colour"];
    assert_eq!(places(&analysis), expected);
    let down = record(&analysis, "parrot/crest").field("down").unwrap();
    assert_eq!(down.shape.named(), Some(&Place::parse("parrot/crest")));
}

#[test]
fn two_that_hold_each_other_are_two_types() {
    let analysis = analysed(&received(
        json!({"egg": component("egg")}),
        json!({
            "egg": object(json!({"hen": component("hen")})),
            "hen": object(json!({"egg": component("egg")})),
        }),
    ));
    assert_eq!(
        places(&analysis),
        ["parrot", "parrot/egg", "parrot/egg/hen"]
    );
}

#[test]
fn what_an_operation_answers_with_is_at_the_operation_or_a_component() {
    let cage = object(json!({"size": {"type": "integer"}}));
    let count = object(json!({"count": {"type": "integer"}}));
    let analysis = analysed(&document(
        &[
            post("PostCages", "/v1/cages", json!({}), component("cage")),
            post("PostCounts", "/v1/counts", json!({}), count),
        ],
        json!({"cage": cage}),
    ));
    assert_eq!(places(&analysis), ["PostCounts|response", "cage"]);
}

#[test]
fn what_nothing_leads_to_has_its_own_place() {
    let analysis = analysed(&received(
        json!({}),
        json!({"egg": object(json!({"yolk": object(json!({"size": {"type": "integer"}}))}))}),
    ));
    assert_eq!(places(&analysis), ["egg", "egg/yolk", "parrot"]);
}

#[test]
fn arms_go_by_the_value_that_tells_them_apart() {
    let seed = |kind: &str| {
        let properties =
            json!({"kind": {"type": "string", "enum": [kind]}, "grams": {"type": "integer"}});
        json!({"type": "object", "required": ["kind"], "properties": properties})
    };
    let analysis = analysed(&received(
        json!({"food": {"anyOf": [component("nut"), component("grain")]}}),
        json!({"nut": seed("nut"), "grain": seed("grain")}),
    ));
    let expected = [
        "parrot",
        "parrot/food",
        "parrot/food|grain",
        "parrot/food|nut",
    ];
    assert_eq!(places(&analysis), expected);
    let food = &record(&analysis, "parrot").fields[0].shape;
    assert_eq!(*food, Shape::Named(Place::parse("parrot/food")));
}
