//! What the contract of a small document is.

use serde_json::{Value, json};

use super::contract;
use crate::sample::{after, analysed, component, document, object, post, resource, words};
use crate::{Analysis, Input, analyse};

/// All text of a document in which parrots are fed with this.
fn fed_with(food: Value) -> String {
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "Parrots", "version": "2026-05-27.dahlia"},
        "paths": {"/v1/parrots/{parrot}/feed": {"post": {
            "operationId": "PostParrotsParrotFeed",
            "parameters": [{"in": "path", "name": "parrot", "required": true, "schema": {"type": "string"}}],
            "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": food}}},
            "responses": {"200": {"description": "Fine", "content": {"application/json": {"schema": {
                "$ref": "#/components/schemas/parrot",
            }}}}},
        }}},
        "components": {"schemas": {"parrot": {
            "type": "object",
            "required": ["id", "object"],
            "properties": {
                "id": {"type": "string"},
                "object": {"type": "string", "enum": ["parrot"]},
            },
        }}},
    });
    let document = document.to_string();
    let input = Input {
        document: document.as_bytes(),
        overlay: None,
        lock: "",
    };
    let analysis = analyse(input, &mut |_| {}).unwrap();
    text_of(&analysis)
}

fn text_of(analysis: &Analysis) -> String {
    let files = contract(analysis).unwrap();
    let files: Vec<String> = files.into_values().collect();
    let words: Vec<&str> = files
        .iter()
        .flat_map(|text| text.split_whitespace())
        .collect();
    words.join(" ")
}

/// Owners and parrots have nests of one type; what comes later comes to the nests of parrots only.
fn later_nests() -> Analysis {
    let nest = |is_later: bool| {
        let mut perch = object(json!({"height": {"type": "integer"}}));
        let mut wood = vec!["oak", "ash", "elm"];
        if is_later {
            perch["properties"]["depth"] = json!({"type": "integer"});
            wood.push("fir");
        }
        json!({"nest": object(json!({"perch": perch, "wood": words(&wood)}))})
    };
    let of = |is_later: bool| {
        document(
            &[
                post(
                    "PostParrots",
                    "/v1/parrots",
                    nest(is_later),
                    component("parrot"),
                ),
                post("PostOwners", "/v1/owners", nest(false), component("parrot")),
            ],
            json!({"parrot": resource("parrot", json!({}))}),
        )
    };
    let lock = analysed(&of(false)).lock().render();
    after(&lock, &of(true)).unwrap()
}

#[test]
fn a_place_is_sent_what_it_takes_and_not_what_its_type_has_for_others() {
    let analysis = later_nests();
    let text = text_of(&analysis);
    let owners = text
        .split("pub(super) fn ")
        .filter(|it| it.contains(".height("));
    let [with, without]: [Vec<&str>; 2] = [true, false].map(|has_depth| {
        let functions = owners.clone();
        functions
            .filter(|it| it.contains(".depth(") == has_depth)
            .collect()
    });
    assert_eq!((with.len(), without.len()), (1, 1), "{text}");
    let name = |function: &str| function.split('(').next().unwrap().to_owned();
    // Each nest has the perch of its own.
    for perch in [with[0], without[0]] {
        let call = format!("{}(turn.inside())", name(perch));
        assert_eq!(text.matches(&call).count(), 1, "{text}");
    }
    let own = "&[ stripe::owners::create::nest::Wood::Oak, \
               stripe::owners::create::nest::Wood::Ash, stripe::owners::create::nest::Wood::Elm, ]";
    assert_eq!(text.matches(own).count(), 1, "{text}");
    let all = "turn.word::<stripe::owners::create::nest::Wood>()";
    assert_eq!(text.matches(all).count(), 1, "{text}");
}

#[test]
fn what_is_required_is_sent_first_and_everything_then() {
    let text = fed_with(json!({
        "type": "object",
        "required": ["grams"],
        "properties": {
            "grams": {"type": "integer"},
            "note": {"anyOf": [{"type": "string"}, {"type": "string", "enum": [""]}]},
        },
    }));
    assert!(
        text.contains(r#"receive(stripe::parrots::feed("parrot_1", 1).send(client))"#),
        "{text}"
    );
    assert!(
        text.contains(r#"let request = stripe::parrots::feed("parrot_1", 1).note("ab");"#),
        "{text}"
    );
    assert!(
        text.contains("if turn.clears() { request.clear_note() } else { request }"),
        "{text}"
    );
    assert!(text.contains("arms: 1, words: 1, levels: 1"), "{text}");
}

#[test]
fn words_and_alternatives_take_turns() {
    let nut = json!({"type": "object", "title": "nut", "properties": {
        "kind": {"type": "string", "enum": ["pecan", "almond", "brazil"]},
    }});
    let text = fed_with(json!({
        "type": "object",
        "required": ["food"],
        "properties": {"food": {"anyOf": [nut, {"type": "string"}]}},
    }));
    assert!(text.contains("let (arm, turn) = turn.choose(2);"), "{text}");
    assert!(
        text.contains(".kind(turn.word::<stripe::parrots::feed::food::Kind>())"),
        "{text}"
    );
    assert!(text.contains("arms: 2, words: 6, levels: 0"), "{text}");
    // A form cannot say a nut of which nothing is known.
    assert!(
        text.contains(
            "stripe::parrots::feed::Food::new() .kind(stripe::parrots::feed::food::Kind::Pecan)"
        ),
        "{text}"
    );
}
