//! What the contract of a small document is.

use serde_json::{Value, json};

use super::contract;
use crate::{Input, analyse};

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
    let files = contract(&analysis).unwrap();
    let files: Vec<String> = files.into_values().collect();
    let words: Vec<&str> = files
        .iter()
        .flat_map(|text| text.split_whitespace())
        .collect();
    words.join(" ")
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
