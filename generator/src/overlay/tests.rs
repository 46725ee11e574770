use serde_json::json;

use super::*;

fn overlay(actions: Value) -> Overlay {
    let text = json!({"overlay": "1.1.0", "info": {"title": "Corrections", "version": "1"}, "actions": actions});
    parse(text.to_string().as_bytes()).unwrap()
}

fn applied(mut document: Value, actions: Value) -> Value {
    overlay(actions).apply(&mut document).unwrap();
    document
}

fn refused(mut document: Value, actions: Value) -> String {
    overlay(actions)
        .apply(&mut document)
        .unwrap_err()
        .to_string()
}

#[test]
fn objects_merge_key_by_key_in_order() {
    let result = applied(
        json!({"b": {"x": 1, "y": {"z": 2}}, "a": 0}),
        json!([{"target": "$.b", "update": {"y": {"w": 3}, "x": 4, "v": 5}}]),
    );
    assert_eq!(
        result.to_string(),
        r#"{"b":{"x":4,"y":{"z":2,"w":3},"v":5},"a":0}"#
    );
}

#[test]
fn arrays_are_appended_to() {
    let document = json!({"required": ["a"], "schema": {"enum": ["x"]}});
    let result = applied(
        document,
        json!([
            {"target": "$.required", "update": "b"},
            {"target": "$.required", "update": ["c", "d"]},
            {"target": "$.schema", "update": {"enum": ["y"]}},
        ]),
    );
    assert_eq!(
        result,
        json!({"required": ["a", "b", "c", "d"], "schema": {"enum": ["x", "y"]}})
    );
}

#[test]
fn an_update_applies_to_every_target() {
    let document = json!({"p": {"cvc": {"type": "string"}, "q": {"cvc": {"type": "string"}, "cvc_check": {}}}});
    let result = applied(
        document,
        json!([{"target": "$..cvc", "update": {"x-sensitive": true}}]),
    );
    assert_eq!(
        result,
        json!({"p": {"cvc": {"type": "string", "x-sensitive": true}, "q": {"cvc": {"type": "string", "x-sensitive": true}, "cvc_check": {}}}})
    );
}

#[test]
fn a_target_that_is_selected_twice_changes_once() {
    let result = applied(
        json!({"a": {"list": [1]}}),
        json!([{"target": "$.a['list','list']", "update": 2}]),
    );
    assert_eq!(result, json!({"a": {"list": [1, 2]}}));
}

#[test]
fn removal_keeps_the_order_of_the_rest() {
    let document =
        json!({"a": 1, "b~/": 2, "c": 3, "list": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]});
    let result = applied(
        document,
        json!([{"target": "$['b~/']", "remove": true}, {"target": "$.list[?@ > 1 && @ != 5]", "remove": true}]),
    );
    assert_eq!(result.to_string(), r#"{"a":1,"c":3,"list":[0,1,5]}"#);
}

#[test]
fn what_is_inside_a_removed_element_may_be_a_target_too() {
    let result = applied(
        json!({"x": {"keep": 1, "x": {"x": 2}}}),
        json!([{"target": "$.x..x", "remove": true}]),
    );
    assert_eq!(result, json!({"x": {"keep": 1}}));
}

#[test]
fn later_actions_see_what_earlier_ones_did() {
    let document = json!({"source": {"type": "string"}});
    let result = applied(
        document,
        json!([
            {"target": "$.source.type", "remove": true},
            {"target": "$.source", "update": {"anyOf": [{"type": "string"}]}},
            {"target": "$.source.anyOf[0]", "update": {"maxLength": 9}},
        ]),
    );
    assert_eq!(
        result,
        json!({"source": {"anyOf": [{"type": "string", "maxLength": 9}]}})
    );
}

#[test]
fn remove_wins_over_update() {
    assert_eq!(
        applied(
            json!({"a": {}}),
            json!([{"target": "$.a", "update": {"b": 1}, "remove": true}])
        ),
        json!({})
    );
}

#[test]
fn missing_targets_are_all_listed_with_number_and_target() {
    let faults = refused(
        json!({"a": {}}),
        json!([
            {"target": "$.b", "update": {}},
            {"target": "$.a", "update": {"c": 1}},
            {"target": "$.paths['/v1/x']", "remove": true},
        ]),
    );
    assert!(
        faults.contains("/actions/0: action 1 (`$.b`) finds no target"),
        "{faults}"
    );
    assert!(
        faults.contains("/actions/2: action 3 (`$.paths['/v1/x']`) finds no target"),
        "{faults}"
    );
    assert_eq!(faults.matches("finds no target").count(), 2, "{faults}");
}

#[test]
fn a_correction_that_the_document_has_already_is_a_fault() {
    let faults = refused(
        json!({"a": {"b": 1}}),
        json!([{"target": "$.a", "update": {"b": 1}}]),
    );
    assert!(faults.contains("changes nothing"), "{faults}");
    assert!(
        faults.contains("help: the document already says so"),
        "{faults}"
    );
}

#[test]
fn values_of_different_shape_are_not_merged() {
    let faults = refused(
        json!({"a": {"type": "string"}}),
        json!([{"target": "$.a", "update": {"type": ["string"]}}]),
    );
    assert!(
        faults.contains("does not fit at /a/type: a string cannot take up an array"),
        "{faults}"
    );
    let faults = refused(
        json!({"a": 1}),
        json!([{"target": "$.a", "update": {"b": 1}}]),
    );
    assert!(faults.contains("a number cannot be updated"), "{faults}");
}

#[test]
fn yaml_is_read_and_faults_of_the_file_lead_into_it() {
    let good = b"overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  - target: $.a\n    description: why\n    remove: true\n";
    let read = parse(good).unwrap();
    assert_eq!((read.title.as_str(), read.len()), ("T", 1));

    let faults = parse(b"overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  - {target: 'a.b[', remove: true}\n  - {target: $.a}\n").unwrap_err();
    let pointers: Vec<_> = faults.iter().map(|fault| fault.pointer.as_str()).collect();
    assert_eq!(pointers, ["/actions/0/target", "/actions/1"], "{faults}");

    let faults =
        parse(b"overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  - {remove: true}\n")
            .unwrap_err();
    assert_eq!(
        faults.iter().next().unwrap().pointer,
        "/actions/0",
        "{faults}"
    );
    assert!(parse(b"overlay: 2.0.0\ninfo: {title: T}\nactions: []\n").is_err());
}

#[test]
fn a_copy_follows_what_it_copies() {
    let actions = json!([{"target": "$.a[0]", "copy": "$.b[?@.type == 'object']"}]);
    let copied = |dictionary: Value| {
        let document = json!({"a": [{}, "x"], "b": [{"type": "string"}, dictionary]});
        applied(document, actions.clone())["a"].take()
    };
    let dictionary = json!({"type": "object", "properties": {"x": {}}});
    assert_eq!(copied(dictionary.clone()), json!([dictionary, "x"]));
    let grown = json!({"type": "object", "properties": {"x": {}, "y": {}}});
    assert_eq!(copied(grown.clone()), json!([grown, "x"]));

    for (b, expected) in [
        (json!([]), "finds nothing to copy"),
        (
            json!([{"type": "object"}, {"type": "object"}]),
            "would copy one of 2 places",
        ),
        (json!([{"type": "string"}]), "finds nothing to copy"),
    ] {
        let said = refused(json!({"a": [{}], "b": b}), actions.clone());
        assert!(
            said.starts_with("/actions/0: action 1") && said.contains(expected),
            "{said}"
        );
    }
}

#[test]
fn an_action_does_one_thing() {
    let refused = |version: &str, action: Value| {
        let text = json!({"overlay": version, "info": {"title": "a", "version": "1"}, "actions": [action]});
        parse(text.to_string().as_bytes()).unwrap_err().to_string()
    };
    let copy = json!({"target": "$", "copy": "$"});
    assert!(refused("1.0.0", copy).contains("needs the version 1.1.0"));
    let both = json!({"target": "$", "copy": "$", "update": {}});
    assert!(refused("1.1.0", both).contains("both `update` and `copy`"));
    let wrong = json!({"target": "$", "copy": "b c"});
    assert!(refused("1.1.0", wrong).starts_with("/actions/0/copy: "));
    assert!(refused("1.10.0", json!({"target": "$", "update": {}})).contains("1.1.x"));
}
