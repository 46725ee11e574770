//! Documents of other times and habits: what can be lowered is, and what cannot is an error with its place.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::documents::{self, document, nested, object, parrot, sent};
use crate::{files, files_of_text};

/// The source of the crate that a document becomes.
fn source(document: &Value) -> Result<String, String> {
    Ok(files(document)?.into_values().collect())
}

fn refused(document: &Value, place: &str) {
    let faults = source(document).unwrap_err();
    assert!(faults.contains(place), "{place} is not in: {faults}");
}

#[test]
fn the_habits_of_2020_08_27() {
    let document = documents::habits_of_2020_08_27();
    let yaml = serde_yaml::to_string(&document).unwrap();
    let from_yaml = files_of_text(yaml.as_bytes()).unwrap();
    let from_json = files(&document).unwrap();
    assert_eq!(from_yaml, from_json);
    let source: String = from_json.into_values().collect();
    for expected in [
        "pub owner: Option<rt::Expandable<crate::ids::OwnerId>>",
        "pub fn clear_perches(self)",
        "created: impl Into<rt::Range<i64>>",
    ] {
        assert!(source.contains(expected), "{expected}");
    }
}

#[test]
fn unknown_formats_and_extensions_decide_nothing() {
    let source = source(&documents::formats()).unwrap();
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
    let received = source(&documents::words_received()).unwrap();
    for part in [
        "pub type_:",
        "pub self_:",
        "pub crate_:",
        "pub n3d:",
        "pub größe:",
        "pub 名前:",
        "赤 = \"赤\"",
    ] {
        assert!(received.contains(part), "{part}");
    }
    let sent = source(&documents::words_sent()).unwrap();
    for method in ["pub fn fn_(", "pub fn send_(", "pub fn größe("] {
        assert!(sent.contains(method), "{method}");
    }
}

#[test]
fn names_of_which_nothing_is_left_are_refused() {
    for name in ["", "-", "😀", "²"] {
        refused(
            &parrot(json!({name: {"type": "string"}})),
            "/components/schemas/parrot",
        );
        refused(
            &sent(json!({name: {"type": "string"}})),
            "/paths/~1v1~1parrots/post",
        );
    }
    refused(
        &parrot(json!({"a-b": {"type": "string"}, "a_b": {"type": "string"}})),
        "/components/schemas/parrot",
    );
}

#[test]
fn values_of_enums_may_be_anything() {
    let several = source(&documents::values()).unwrap();
    for word in [
        "SelfValue = \"self\"",
        "UnknownValue = \"Unknown\"",
        "Plus1 = \"+1\"",
        "Minus1 = \"-1\"",
    ] {
        assert!(several.contains(word), "{word}");
    }
    assert_eq!(several.matches("= \"twice\"").count(), 1);
    // Without values there is nothing to choose from.
    assert!(
        source(&documents::no_values())
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
            &parrot(json!({"perch": schema})),
            "/components/schemas/parrot/properties/perch",
        );
    }
    refused(&sent(json!({"perch": {"anyOf": []}})), "/properties/perch");
}

#[test]
fn methods_that_stripe_does_not_use_are_refused() {
    let mut document = parrot(json!({}));
    let path = &mut document["paths"]["/v1/parrots"];
    path["patch"] = path["post"].take();
    path.as_object_mut().unwrap().remove("post");
    refused(&document, "/paths/~1v1~1parrots/patch: a method other than");
}

#[test]
fn a_title_may_stand_for_several_things() {
    let source = source(&documents::one_title()).unwrap();
    assert!(source.contains("fn a(") && source.contains("fn b("));
}

#[test]
fn references_in_a_circle() {
    let optional = source(&documents::circles()).unwrap();
    assert!(optional.contains("pub mate: Option<rt::Part<crate::Parrot>>"));
    let required = source(&documents::required_circle()).unwrap();
    assert!(required.contains("pub mate: rt::Part<crate::Parrot>"));
    // Components that are only each other, and unions that hold themselves.
    for schemas in [
        json!({"parrot": {"$ref": "#/components/schemas/polly"}, "polly": {"$ref": "#/components/schemas/parrot"}}),
        json!({"parrot": {"$ref": "#/components/schemas/parrot"}}),
        json!({"parrot": {"anyOf": [{"$ref": "#/components/schemas/parrot"}, {"$ref": "#/components/schemas/parrot"}]}}),
        json!({"parrot": {"anyOf": [{"$ref": "#/components/schemas/polly"}]}, "polly": {"oneOf": [{"$ref": "#/components/schemas/parrot"}]}}),
    ] {
        refused(
            &document(&object(json!({})), schemas),
            "/components/schemas/",
        );
    }
}

#[test]
fn an_object_of_ten_thousand_properties() {
    let received = source(&parrot(documents::feathers())).unwrap();
    assert_eq!(received.matches("pub feather_").count(), 10_000);
    let sent = source(&sent(documents::feathers())).unwrap();
    assert_eq!(sent.matches("pub fn feather_").count(), 10_000);
}

#[test]
fn deep_nesting_is_lowered_or_refused() {
    assert!(files(&parrot(json!({"deep": nested(20)}))).is_ok());
    assert!(files(&sent(json!({"deep": nested(20)}))).is_ok());
    // A name is as long as its key, however deep it is.
    assert!(files(&parrot(json!({"deep": nested(40)}))).is_ok());
    let long = "a".repeat(300);
    refused(
        &parrot(json!({long: object(json!({"a": {"type": "string"}}))})),
        "too long for the name of a file",
    );
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
    let faults = files_of_text(text.as_bytes()).unwrap_err();
    assert!(faults.contains("recursion limit"), "{}", &faults[..200]);
}

/// Each of these led along every way, of which there are as many again with each component.
#[test]
fn long_ways_through_components_end() {
    let to = |number: usize| json!({"$ref": format!("#/components/schemas/s{number}")});
    let mut chain = json!({"parrot": object(json!({}))});
    let mut unions = json!({"parrot": object(json!({})), "s40": object(json!({}))});
    for number in 0..4000 {
        chain[format!("s{number}")] = to(number + 1);
    }
    chain["s4000"] = object(json!({}));
    for number in 0..40 {
        unions[format!("s{number}")] = json!({"anyOf": [to(number + 1), to(number + 1)]});
    }
    refused(
        &document(&object(json!({})), chain),
        "more than 16 references",
    );
    refused(
        &document(&object(json!({})), unions),
        "/components/schemas/s0",
    );
}
