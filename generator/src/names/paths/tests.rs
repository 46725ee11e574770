//! From keys to paths, on small documents.

use serde_json::{Value, json};

use crate::Analysis;
use crate::ir::Place;
use crate::sample::{
    after, analysed, component, document, object, post, received, resource, sent, words,
};

/// The paths that lead to what is at a place.
fn paths(analysis: &Analysis, place: &str) -> Vec<String> {
    let place = Place::parse(place);
    let mut types = analysis.ir.types.iter();
    let identity = types.find(|(_, definition)| definition.places.contains(&place));
    let (identity, _) = identity.unwrap_or_else(|| panic!("nothing is at {place}"));
    let names = &analysis.names;
    let of_aliases = names.aliases.iter().filter(|(_, it)| it.place == place);
    let home = (identity == &place).then(|| names.types[identity].to_string());
    home.into_iter()
        .chain(of_aliases.map(|(path, _)| path.to_string()))
        .collect()
}

fn assert_paths(document: &Value, expected: &[(&str, &str)]) {
    let analysis = analysed(document);
    for (place, path) in expected {
        assert_eq!(paths(&analysis, place), [*path], "{place}");
    }
}

#[test]
fn keys_are_modules_and_the_last_one_is_a_type() {
    let cage =
        object(json!({"front_door": object(json!({"lock": words(&["on", "off", "lost"])}))}));
    assert_paths(
        &sent(json!({"cage_options": cage})),
        &[
            ("PostParrots/cage_options", "parrots::create::CageOptions"),
            (
                "PostParrots/cage_options/front_door",
                "parrots::create::cage_options::FrontDoor",
            ),
            (
                "PostParrots/cage_options/front_door/lock",
                "parrots::create::cage_options::front_door::Lock",
            ),
        ],
    );
    assert_paths(
        &received(json!({"cage_options": cage}), json!({})),
        &[
            ("parrot", "Parrot"),
            ("parrot/cage_options", "parrot::CageOptions"),
            (
                "parrot/cage_options/front_door/lock",
                "parrot::cage_options::front_door::Lock",
            ),
        ],
    );
}

#[test]
fn items_of_lists_and_maps_go_by_the_singular() {
    let of = |inner: &Value| json!({"type": "array", "items": inner});
    let map = |inner: &Value| json!({"type": "object", "additionalProperties": inner});
    let wood = object(json!({"wood": words(&["oak", "ash", "elm"])}));
    assert_paths(
        &sent(json!({
            "swinging_perches": of(&wood),
            "batches": map(&wood),
            "status_data": of(&wood),
            "options": wood,
            "lists": of(&of(&object(json!({"a": {"type": "string"}})))),
        })),
        &[
            (
                "PostParrots/swinging_perches[]",
                "parrots::create::SwingingPerch",
            ),
            (
                "PostParrots/swinging_perches[]/wood",
                "parrots::create::swinging_perch::Wood",
            ),
            ("PostParrots/batches{}", "parrots::create::Batch"),
            ("PostParrots/status_data[]", "parrots::create::StatusData"),
            ("PostParrots/options", "parrots::create::Options"),
            ("PostParrots/lists[][]", "parrots::create::List"),
        ],
    );
}

#[test]
fn keywords_are_raw_modules_and_plain_types() {
    let of = |name: &str| object(json!({"kind": words(&[name, "other", "third"])}));
    let document = sent(json!({"in": of("a"), "type": of("b"), "super": of("c")}));
    assert_paths(
        &document,
        &[
            ("PostParrots/in", "parrots::create::In"),
            ("PostParrots/in/kind", "parrots::create::r#in::Kind"),
            ("PostParrots/type/kind", "parrots::create::r#type::Kind"),
            // These cannot be raw.
            ("PostParrots/super/kind", "parrots::create::super_::Kind"),
        ],
    );
}

#[test]
fn a_choice_stands_beside_the_function() {
    let nut = object(json!({"grams": {"type": "integer"}}));
    let or_token = json!({"anyOf": [nut, {"type": "string"}]});
    let tray = object(json!({"food": or_token}));
    assert_paths(
        &sent(json!({"food": or_token, "trays": {"type": "array", "items": tray}})),
        &[
            ("PostParrots/food", "parrots::create::Food"),
            ("PostParrots/food|or", "parrots::CreateFoodOrToken"),
            ("PostParrots/trays[]/food", "parrots::create::tray::Food"),
            (
                "PostParrots/trays[]/food|or",
                "parrots::CreateTrayFoodOrToken",
            ),
        ],
    );
}

#[test]
fn what_is_answered_without_a_key_stands_beside_the_function() {
    let count = object(
        json!({"cages": {"type": "array", "items": object(json!({"count": {"type": "integer"}}))}}),
    );
    assert_paths(
        &document(
            &[post("PostCounts", "/v1/counts", json!({}), count)],
            json!({}),
        ),
        &[
            ("PostCounts|response", "counts::CreateResponse"),
            (
                "PostCounts|response/cages[]",
                "counts::create_response::Cage",
            ),
        ],
    );
}

#[test]
fn errors_are_in_a_module_of_their_version() {
    let error = |code: &str| {
        let properties = json!({"code": {"type": "string", "enum": [code]}, "perch": object(json!({"a": {"type": "string"}}))});
        json!({"type": "object", "required": ["code"], "properties": properties})
    };
    let mut create = post("PostParrots", "/v1/parrots", json!({}), component("parrot"));
    create["/v1/parrots"]["post"]["responses"]["default"] = json!({"description": "Failed", "content": {"application/json": {"schema": {
        "anyOf": [component("v2.error.cage_broken"), component("v2.core.error.seed_gone")],
    }}}});
    let document = document(
        &[create],
        json!({
            "parrot": resource("parrot", json!({})),
            "v2.error.cage_broken": error("cage_broken"),
            "v2.core.error.seed_gone": error("seed_gone"),
            // Not the error of an operation.
            "v2.error": resource("v2.error", json!({})),
        }),
    );
    let perch = "v2.error.cage_broken/perch";
    assert_paths(
        &document,
        &[
            ("PostParrots|error", "parrots::CreateError"),
            ("v2.error.cage_broken", "v2::errors::CageBroken"),
            ("v2.core.error.seed_gone", "v2::core::errors::SeedGone"),
            ("v2.error", "V2Error"),
            (perch, "v2::errors::cage_broken::Perch"),
        ],
    );
}

#[test]
fn an_object_of_the_api_is_at_the_root_by_its_whole_key() {
    assert_paths(
        &received(
            json!({}),
            json!({"bird.nest_box": resource("bird.nest_box", json!({"door": words(&["open", "shut"])}))}),
        ),
        &[
            ("bird.nest_box", "BirdNestBox"),
            ("bird.nest_box/door", "bird_nest_box::Door"),
        ],
    );
}

#[test]
fn every_function_of_an_operation_leads_to_what_it_takes() {
    let document = sent(json!({"cage": object(json!({"size": {"type": "integer"}}))}));
    let lock = "operation PostParrots = parrots::create, birds::parrots::create\n";
    let analysis = after(lock, &document).unwrap();
    assert_eq!(
        paths(&analysis, "PostParrots/cage"),
        ["parrots::create::Cage", "birds::parrots::create::Cage"]
    );
}

#[test]
fn what_would_have_one_path_is_told() {
    let cage = object(json!({"size": {"type": "integer"}}));
    let other = object(json!({"size": {"type": "boolean"}}));
    let document = sent(json!({"bird_cage": cage, "birdCage": other}));
    let faults = after("", &document).unwrap_err().to_string();
    let expected = "`PostParrots/birdCage` and `PostParrots/bird_cage` would both be `parrots::create::BirdCage`";
    assert!(faults.contains(expected), "{faults}");
}
