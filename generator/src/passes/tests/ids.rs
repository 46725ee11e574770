//! Whose id a text is that Stripe receives.

use serde_json::{Value, json};

use super::{at, params};
use crate::Analysis;
use crate::ir::Shape;
use crate::sample::{analysed, component, document, object, post, resource};

/// An expandable reference to one of these objects.
fn reference(objects: &[&str]) -> Value {
    let objects: Vec<Value> = objects.iter().map(|it| component(it)).collect();
    let mut arms = vec![json!({"type": "string"})];
    arms.extend(objects.clone());
    json!({"anyOf": arms, "x-expansionResources": {"oneOf": objects}})
}

/// Parrots are made of these properties, and have these; owners have those.
fn of(sent: Value, parrot: Value, owner: Value) -> Analysis {
    analysed(&document(
        &[post(
            "PostParrots",
            "/v1/parrots",
            sent,
            component("parrot"),
        )],
        json!({
            "parrot": resource("parrot", parrot),
            "owner": resource("owner", owner),
            "nest": resource("nest", json!({})),
        }),
    ))
}

/// What a parameter of `PostParrots` holds.
fn sent<'a>(analysis: &'a Analysis, name: &str) -> &'a Shape {
    let mut params = analysis.ir.operations["PostParrots"].params.iter();
    params.find(|it| it.name == name).unwrap().shape().unwrap()
}

fn id(object: &str) -> Shape {
    Shape::Id(object.to_owned())
}

#[test]
fn a_text_is_the_id_of_what_the_same_keys_lead_to_in_the_response() {
    let text = json!({"type": "string"});
    let analysis = of(
        json!({
            "home": text,
            "mate": text,
            "flock": object(json!({"home": text, "friends": {"type": "array", "items": text}})),
        }),
        json!({
            "home": reference(&["nest"]),
            "mate": text,
            "flock": object(json!({
                "home": reference(&["owner"]),
                "friends": {"type": "array", "items": reference(&["parrot"])},
            })),
        }),
        json!({}),
    );
    assert_eq!(*sent(&analysis, "home"), id("nest"));
    assert_eq!(*sent(&analysis, "mate"), Shape::Text);
    let flock = &params(&analysis, "PostParrots/flock").params;
    assert_eq!(flock[0].shape(), Some(&id("owner")));
    assert_eq!(flock[1].shape(), Some(&Shape::List(Box::new(id("parrot")))));
    // The type knows that one and the other are different things.
    assert!(at(&analysis, "parrot/flock").places.len() == 1);
}

#[test]
fn a_text_is_the_id_of_what_its_key_refers_to_everywhere() {
    let text = json!({"type": "string"});
    let analysis = of(
        json!({"keeper": text, "home": text, "nest": text, "owner": text}),
        json!({}),
        json!({
            "keeper": reference(&["owner"]),
            // Of two kinds; and by the name of another.
            "home": reference(&["nest", "parrot"]),
            "nest": reference(&["parrot"]),
            "owner": reference(&["owner"]),
        }),
    );
    assert_eq!(*sent(&analysis, "keeper"), id("owner"));
    assert_eq!(*sent(&analysis, "owner"), id("owner"));
    assert_eq!(*sent(&analysis, "home"), Shape::Text);
    assert_eq!(*sent(&analysis, "nest"), Shape::Text);
}

#[test]
fn the_document_can_say_whose_id_it_is() {
    let analysis = of(
        json!({"template": {"type": "string", "x-id-of": "nest"}}),
        json!({}),
        json!({}),
    );
    assert_eq!(*sent(&analysis, "template"), id("nest"));
}

/// What is not to be printed stays a text that is not.
#[test]
fn a_secret_is_no_id() {
    let analysis = of(
        json!({"home": {"type": "string", "x-sensitive": true}}),
        json!({"home": reference(&["nest"])}),
        json!({}),
    );
    assert_eq!(*sent(&analysis, "home"), Shape::Text);
}
