//! One type for several paths of keys.

use serde_json::{Value, json};

use super::{at, name, params, places, record, values};
use crate::Analysis;
use crate::ir::{ParamKind, Place};
use crate::sample::{
    after, analysed, component, document, object, post, received, resource, words,
};

/// Parrots and owners are made of these properties.
fn both(parrot: Value, owner: Value) -> Value {
    document(
        &[
            post("PostParrots", "/v1/parrots", parrot, component("parrot")),
            post("PostOwners", "/v1/owners", owner, component("owner")),
        ],
        json!({
            "parrot": resource("parrot", json!({})),
            "owner": resource("owner", json!({})),
        }),
    )
}

fn perch(height: &str) -> Value {
    object(json!({"height": {"type": height}}))
}

/// The same API as a later document has it.
fn updated(before: &Analysis, document: &Value) -> Analysis {
    after(&before.lock().render(), document).unwrap()
}

fn are_one(analysis: &Analysis, one: &str, other: &str) -> bool {
    at(analysis, one).places.contains(&Place::parse(other))
}

const PARROTS: &str = "PostParrots/perch";
const OWNERS: &str = "PostOwners/perch";

#[test]
fn the_same_key_and_structure_is_one_type() {
    let document = both(
        json!({"perch": perch("integer"), "branch": perch("integer")}),
        json!({"perch": perch("integer")}),
    );
    let analysis = analysed(&document);
    assert!(are_one(&analysis, PARROTS, OWNERS));
    // The one with the shorter path has it.
    assert_eq!(name(&analysis, PARROTS), "owners::create::Perch");
    let mut aliases = analysis.names.aliases.iter();
    let (path, alias) = aliases.next().unwrap();
    assert_eq!(path.to_string(), "parrots::create::Perch");
    assert_eq!(alias.place, Place::parse(PARROTS));
    assert!(aliases.next().is_none());
    // Another key is another thing, whatever it has.
    assert_eq!(
        name(&analysis, "PostParrots/branch"),
        "parrots::create::Branch"
    );
}

#[test]
fn another_structure_is_another_type() {
    let document = both(
        json!({"perch": perch("integer")}),
        json!({"perch": perch("boolean")}),
    );
    let analysis = analysed(&document);
    assert_eq!(name(&analysis, PARROTS), "parrots::create::Perch");
    assert_eq!(name(&analysis, OWNERS), "owners::create::Perch");
}

#[test]
fn the_order_of_properties_and_values_is_no_difference() {
    let of = |names: [&str; 3]| {
        let flag = json!({"type": "boolean"});
        object(json!({names[0]: flag, names[1]: flag, names[2]: flag, "wood": words(&names)}))
    };
    let document = both(
        json!({"perch": of(["oak", "ash", "elm"])}),
        json!({"perch": of(["elm", "oak", "ash"])}),
    );
    let analysis = analysed(&document);
    assert!(are_one(&analysis, PARROTS, OWNERS));
    assert!(are_one(
        &analysis,
        "PostParrots/perch/wood",
        "PostOwners/perch/wood"
    ));
}

#[test]
fn an_enum_of_one_or_two_values_is_shared_within_one_object_of_the_api_only() {
    for (count, is_shared) in [(1, false), (2, false), (3, true)] {
        let wood = words(&["oak", "ash", "elm"][..count]);
        let mut document = both(json!({"wood": wood}), json!({"wood": wood}));
        document["components"]["schemas"]["parrot"]["properties"]["wood"] = wood;
        let analysis = analysed(&document);
        // What is sent to make one, and what it then has.
        assert!(
            are_one(&analysis, "parrot/wood", "PostParrots/wood"),
            "{count}"
        );
        let owners = are_one(&analysis, "parrot/wood", "PostOwners/wood");
        assert_eq!(owners, is_shared, "{count}");
        assert_eq!(name(&analysis, "PostParrots/wood"), "parrot::Wood");
    }
}

#[test]
fn objects_of_the_api_are_never_one_type() {
    let same = resource("bird", json!({}));
    let analysis = analysed(&received(json!({}), json!({"lory": same, "kea": same})));
    assert_eq!(places(&analysis), ["kea", "lory", "parrot"]);
}

#[test]
fn what_one_place_of_a_group_gets_the_type_gets() {
    let before = both(
        json!({"perch": perch("integer"), "wood": words(&["oak", "ash", "elm"])}),
        json!({"perch": perch("integer"), "wood": words(&["oak", "ash", "elm"])}),
    );
    let analysis = analysed(&before);
    let mut later = perch("integer");
    later["properties"]["depth"] = json!({"type": "integer"});
    let later = both(
        json!({"perch": later, "wood": words(&["oak", "ash", "elm", "fir"])}),
        json!({"perch": perch("integer"), "wood": words(&["oak", "ash", "elm"])}),
    );
    let without_lock = analysed(&later);
    assert!(!are_one(&without_lock, PARROTS, OWNERS));
    let update = updated(&analysis, &later);
    assert!(are_one(&update, PARROTS, OWNERS));
    assert_eq!(name(&update, PARROTS), name(&analysis, PARROTS));
    let params = &params(&update, OWNERS).params;
    let depth = params.iter().find(|param| param.name == "depth").unwrap();
    assert!(matches!(depth.kind, ParamKind::Optional(_)));
    assert!(are_one(&update, "PostParrots/wood", "PostOwners/wood"));
    let wood = values(&update, "PostOwners/wood");
    assert!(wood.contains(&"fir".to_owned()), "{wood:?}");
    // And so it stays.
    assert_eq!(update.lock(), updated(&update, &later).lock());
}

#[test]
fn a_field_that_only_one_place_has_is_optional() {
    let tail = |more: bool| {
        let length = json!({"type": "integer"});
        let mut tail =
            json!({"type": "object", "required": ["length"], "properties": {"length": length}});
        if more {
            tail["required"] = json!(["length", "width"]);
            tail["properties"]["width"] = length;
        }
        tail
    };
    let of = |more: bool| {
        received(
            json!({"tail": tail(more), "chick": object(json!({"tail": tail(false)}))}),
            json!({}),
        )
    };
    let analysis = analysed(&of(false));
    let update = updated(&analysis, &of(true));
    assert!(are_one(&update, "parrot/tail", "parrot/chick/tail"));
    let record = record(&update, "parrot/tail");
    assert!(record.field("length").unwrap().required);
    assert!(!record.field("width").unwrap().required);
}

#[test]
fn a_group_parts_where_one_place_gets_another_kind_of_value() {
    let at_three = |height: &str| {
        let cage = object(json!({"perch": perch("integer")}));
        both(
            json!({"perch": perch("integer"), "cage": cage}),
            json!({"perch": perch(height)}),
        )
    };
    let analysis = analysed(&at_three("integer"));
    assert_eq!(name(&analysis, PARROTS), "owners::create::Perch");
    let update = updated(&analysis, &at_three("boolean"));
    assert!(are_one(&update, PARROTS, "PostParrots/cage/perch"));
    assert!(!are_one(&update, PARROTS, OWNERS));
    // The name stays with the place whose path it is, and leads to nothing else from the others.
    assert_eq!(name(&update, OWNERS), "owners::create::Perch");
    assert_eq!(name(&update, PARROTS), "parrots::create::Perch");
}

/// A name that was given by hand is no place's own.
#[test]
fn a_given_name_stays_with_most_of_a_group() {
    let cage = object(json!({"perch": perch("integer")}));
    let parrot = json!({"perch": perch("integer"), "cage": cage});
    let before = both(parrot.clone(), json!({"perch": perch("integer")}));
    let lock = analysed(&before).lock().render();
    let lock = lock.replace("= owners::create::Perch", "= birds::Perch");
    let given = after(&lock, &before).unwrap();
    assert_eq!(name(&given, OWNERS), "birds::Perch");
    let update = updated(&given, &both(parrot, json!({"perch": perch("boolean")})));
    assert_eq!(name(&update, PARROTS), "birds::Perch");
    assert_eq!(name(&update, OWNERS), "owners::create::Perch");
}

#[test]
fn a_new_place_joins_the_group_that_is_like_it() {
    let owner = json!({"perch": perch("integer")});
    let analysis = analysed(&both(json!({}), owner.clone()));
    let new = both(json!({"perch": perch("integer")}), owner);
    let update = updated(&analysis, &new);
    assert!(are_one(&update, PARROTS, OWNERS));
    assert_eq!(name(&update, PARROTS), "owners::create::Perch");
}

/// A later document may put a place before the home that a type has.
#[test]
fn a_home_stays_where_the_lock_has_it() {
    let parrot = json!({"perch": perch("integer")});
    let analysis = analysed(&both(parrot.clone(), json!({})));
    assert_eq!(name(&analysis, PARROTS), "parrots::create::Perch");
    let update = updated(&analysis, &both(parrot.clone(), parrot));
    assert_eq!(name(&update, OWNERS), "parrots::create::Perch");
    let paths: Vec<String> = update
        .names
        .aliases
        .keys()
        .map(ToString::to_string)
        .collect();
    assert_eq!(paths, ["owners::create::Perch"]);
}
