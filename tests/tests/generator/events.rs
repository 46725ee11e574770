//! The table of events as it is emitted, a line for each kind, to be read in a review.

use stripe_generator::ir::{EventKind, Place, TypeBody};

use crate::snapshots::assert_whole;
use crate::{ANALYSIS, GENERATED};

/// What an emitted entry of the table says: the kind's type, the object's type, and the condition it stands under.
struct Entry<'a> {
    kind: &'a str,
    object: &'a str,
    condition: &'a str,
}

/// The entry of a name, as emitted.
fn entry<'a>(source: &'a str, name: &str) -> Entry<'a> {
    let middle = format!(" = {name:?} => ");
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let at = lines.iter().position(|line| line.contains(&middle));
    let at = at.unwrap_or_else(|| panic!("{name} has no entry"));
    let (kind, object) = lines[at].split_once(&middle).unwrap();
    let before = lines[at - 1];
    Entry {
        kind,
        object: object.trim_end_matches(','),
        condition: before
            .strip_prefix("#[cfg(")
            .map_or("", |rest| rest.trim_end_matches(")]")),
    }
}

/// What `previous_attributes` of an event is: a part of its object, or of one of the objects that it may be. Only events called
/// `*.updated` have any.
fn previous(kind: &EventKind, object: &str) -> String {
    if !kind.name.ends_with(".updated") {
        return "-".to_owned();
    }
    let partial = |place: &Place| format!("Partial<{}>", ANALYSIS.names.types[place].name);
    let Some(place) = &kind.object else {
        return object.to_owned();
    };
    match &ANALYSIS.ir.types[place].body {
        TypeBody::Record(_) => partial(place),
        TypeBody::Union(union) => {
            let arms = union.arms.iter().filter(|arm| !arm.deleted);
            let arms: Vec<_> = arms.map(|arm| partial(&arm.place)).collect();
            arms.join(" | ")
        }
        body => panic!("an event holds {body:?}"),
    }
}

/// The type of a kind is called like its events.
fn camel_case(name: &str) -> String {
    let words = name.split(['.', '_']);
    words
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect()
}

#[test]
fn each_kind_of_event_with_what_it_holds() {
    let events = ANALYSIS.ir.events.as_ref().unwrap();
    let table = GENERATED.files["src/events/kinds.rs"].as_str();
    let (_, table) = table.split_once("event_kinds!").unwrap();
    // Widths that do not follow the content: a new line changes no other.
    let row = |cells: [&str; 4]| {
        let [event, object, feature, previous] = cells;
        format!("{event:58} {object:30} {feature:30} {previous}\n")
    };
    let mut text = row(["event", "object", "feature", "previous_attributes"]);
    for kind in &events.kinds {
        let entry = entry(table, &kind.name);
        assert_eq!(entry.kind, camel_case(&kind.name));
        let object = entry.object.replace("crate::", "");
        let object = object.replace("rt::", "");
        let feature = entry.condition.replace("feature = ", "").replace('"', "");
        let feature = if feature.is_empty() { "-" } else { &feature };
        let previous = previous(kind, &object);
        text += &row([&kind.name, &object, feature, &previous]);
    }
    assert_whole("events", &text);
    assert_eq!(text.lines().count(), 1 + events.kinds.len());
}
