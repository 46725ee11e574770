//! What stands in a document's way has a way out that its message names: a line of the lock, or an action of the overlay.

use serde_json::{Value, json};
use stripe_generator::Input;

use crate::documents::{document, object, parrot};
use crate::{analyse, analyse_after, generate};

fn bytes(document: &Value) -> Vec<u8> {
    document.to_string().into_bytes()
}

/// Words that differ in nothing that a name can show.
#[test]
fn values_that_differ_in_case_get_a_line_of_the_lock() {
    let document = parrot(json!({"song": {"type": "string", "enum": ["none", "NONE", "loud"]}}));
    let faults = analyse(&bytes(&document)).unwrap_err();
    let line = "member parrot/song = None2 for NONE";
    assert!(faults.contains("`none` and `NONE`"), "{faults}");
    assert!(faults.contains(&format!("`{line}`")), "{faults}");

    let line = "member parrot/song = AllNone for NONE";
    let analysis = analyse_after(&bytes(&document), &format!("{line}\n")).unwrap();
    let generated = generate(&analysis).unwrap();
    let song = generated
        .files
        .values()
        .find(|text| text.contains("AllNone"));
    assert!(song.unwrap().contains("AllNone = \"NONE\""), "{song:?}");
    // It stays, whatever comes next.
    assert!(
        generated.lock.contains(&format!("\n{line}\n")),
        "{}",
        generated.lock
    );
    let mut next = document;
    next["components"]["schemas"]["parrot"]["properties"]["song"]["enum"] =
        json!(["NONE", "loud", "none", "soft"]);
    let again = analyse_after(&bytes(&next), &generated.lock).unwrap();
    assert!(again.lock().render() == generated.lock);
    // And goes with its place.
    let without = analyse_after(
        &bytes(&parrot(json!({"name": {"type": "string"}}))),
        &generated.lock,
    );
    assert!(!without.unwrap().lock().render().contains("member "));
}

#[test]
fn fields_and_setters_of_one_name_get_a_line_of_the_lock() {
    let wings = json!({"wing-span": {"type": "integer"}, "wing_span": {"type": "integer"}});
    for (document, place) in [
        (parrot(wings.clone()), "parrot"),
        (
            document(&object(wings), json!({"parrot": object(json!({}))})),
            "PostParrots",
        ),
    ] {
        let faults = analyse(&bytes(&document)).unwrap_err();
        let line = format!("member {place} = wing_span2 for wing_span");
        assert!(faults.contains(&format!("`{line}`")), "{faults}");
        let analysis = analyse_after(&bytes(&document), &line).unwrap();
        let generated = generate(&analysis).unwrap();
        let text = generated
            .files
            .values()
            .find(|text| text.contains("wing_span2"));
        assert!(text.is_some(), "{place}");
        assert!(generated.lock.contains(&line), "{}", generated.lock);
    }
}

/// Two objects of the API, called alike: a dot and an underscore are the same to a name.
#[test]
fn schemas_of_one_name_get_a_line_of_the_lock() {
    let of = |kind: &str| {
        let kind = json!({"type": "string", "enum": [kind]});
        let mut schema = object(
            json!({"object": kind, "id": {"type": "string"}, "size": object(json!({"wide": {"type": "integer"}}))}),
        );
        schema["required"] = json!(["object", "id"]);
        schema
    };
    let schemas = json!({"parrot": object(json!({})), "zoo.cage": of("zoo.cage"), "zoo_cage": of("zoo_cage")});
    let document = document(&object(json!({})), schemas);
    let faults = analyse(&bytes(&document)).unwrap_err();
    assert!(
        faults.contains("`zoo.cage` and `zoo_cage` would both be `ZooCage`"),
        "{faults}"
    );
    assert!(faults.contains("another name in the lock file"), "{faults}");

    // What is in it goes by another name, too, and its id by none: the overlay takes the constant from one of them.
    let lock = "type zoo_cage = ZooCage2\ntype zoo_cage/size = zoo_cage2::Size\n";
    let faults = analyse_after(&bytes(&document), lock).unwrap_err();
    assert!(faults.contains("ids of the object"), "{faults}");
    assert!(faults.contains("an action in the overlay"), "{faults}");
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n  - target: $.components.schemas.zoo_cage.properties.object.enum\n    remove: true\n";
    let input = Input {
        document: &bytes(&document),
        overlay: Some(overlay.as_bytes()),
        lock,
    };
    let analysis = stripe_generator::analyse(input, &mut |_| {});
    let analysis = analysis.unwrap_or_else(|faults| panic!("{faults}"));
    generate(&analysis).unwrap();
}

/// Documents of 2019 and 2020 have a few.
#[test]
fn operations_by_put_are_operations() {
    let mut document = parrot(json!({"name": {"type": "string"}}));
    let path = document["paths"]["/v1/parrots"].as_object_mut().unwrap();
    let post = path.remove("post").unwrap();
    path.insert("put".to_owned(), post);
    let analysis = analyse(&bytes(&document)).unwrap();
    let generated = generate(&analysis).unwrap();
    let module = &generated.files["src/parrots.rs"];
    assert!(module.contains("method: rt::Method::Put"), "{module}");
    assert!(module.contains("body: rt::Body::Form"), "{module}");
    assert!(module.contains("pub fn update("), "{module}");
    let report = stripe_generator::coverage::compare(&analysis.document.value, &generated.files);
    assert_eq!(report.unwrap().missing, Vec::<String>::new());
}

/// All that is wrong with the rules of events is told, rule by rule, together with what is wrong with names.
#[test]
fn rules_of_events_that_lead_nowhere_are_told_one_by_one() {
    let mut document = parrot(json!({"song": {"type": "string", "enum": ["none", "NONE"]}}));
    document["x-events"] = json!({
        "snapshot": "event", "notified": "v2.core.event", "names": "PostHooks/events[]", "unknown": ["parrot"],
    });
    let faults = analyse(&bytes(&document)).unwrap_err();
    for told in [
        "/x-events/snapshot: no object has the schema `event`",
        "/x-events/notified: no operation retrieves a `v2.core.event`",
        "/x-events/names: there is no enum at `PostHooks/events[]`",
        "`none` and `NONE`",
    ] {
        assert!(faults.contains(told), "{told} is not in\n{faults}");
    }
}

/// An API without notifications leaves the rule out.
#[test]
fn events_need_no_notifications() {
    let mut document = parrot(json!({"name": {"type": "string"}}));
    let events = json!({"type": "array", "items": {"type": "string", "enum": ["*", "parrot.created", "parrot.died"]}});
    document["paths"]["/v1/parrots"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
        ["schema"]["properties"]["events"] = events;
    let mut event = object(json!({
        "id": {"type": "string"}, "type": {"type": "string"}, "object": {"type": "string", "enum": ["event"]},
        "api_version": {"type": "string"},
        "data": object(json!({"object": object(json!({})), "previous_attributes": object(json!({}))})),
    }));
    event["required"] = json!(["id", "object", "type", "data"]);
    document["components"]["schemas"]["event"] = event;
    let mut retrieve = document["paths"]["/v1/parrots"]["get"].clone();
    retrieve["operationId"] = json!("GetEvent");
    retrieve["parameters"] =
        json!([{"in": "path", "name": "id", "required": true, "schema": {"type": "string"}}]);
    retrieve["responses"]["200"]["content"]["application/json"]["schema"] =
        json!({"$ref": "#/components/schemas/event"});
    document["paths"]["/v1/events/{id}"]["get"] = retrieve;
    document["x-events"] = json!({"snapshot": "event", "names": "PostParrots/events[]"});
    let analysis = analyse(&bytes(&document)).unwrap();
    let generated = generate(&analysis).unwrap();
    let table = generated
        .files
        .values()
        .find(|text| text.contains("snapshot_event!"));
    assert!(
        table
            .unwrap()
            .contains("notified: rt::Object = \"\" at \"\""),
        "{table:?}"
    );
}
