//! The overlay refers to what it corrects: when that grows, the correction does; when it is gone, or was mended, the action is named.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use stripe_generator::diagnostic::Diagnostics;
use stripe_generator::document;
use stripe_generator::overlay::{self, Correction, Overlay};

use crate::read;

/// Every value with this title.
fn titled<'v>(value: &'v mut Value, title: &str, found: &mut Vec<&'v mut Value>) {
    if value.get("title").and_then(Value::as_str) == Some(title) {
        found.push(value);
        return;
    }
    match value {
        Value::Object(members) => members
            .values_mut()
            .for_each(|inner| titled(inner, title, found)),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|inner| titled(inner, title, found)),
        _ => {}
    }
}

#[test]
fn a_dictionary_that_grows_does_so_where_the_overlay_has_it() {
    for title in [
        "customer_payment_source_card",
        "customer_payment_source_bank_account",
        "external_account_payout_bank_account",
    ] {
        let mut document = document::load(&read("openapi.json")).unwrap();
        let mut found = Vec::new();
        titled(&mut document["paths"], title, &mut found);
        let before = found.len();
        for dictionary in found {
            dictionary["properties"]["swipe_data"] = json!({"type": "string"});
        }
        overlay::parse(&read("overlay.yaml"))
            .unwrap()
            .apply(&mut document)
            .unwrap();
        let mut found = Vec::new();
        titled(&mut document["paths"], title, &mut found);
        assert!(found.len() > before && before > 1, "{title}");
        for dictionary in &found {
            assert_eq!(*dictionary, &found[0].clone(), "{title}");
            assert!(
                dictionary["properties"]["swipe_data"].is_object(),
                "{title}"
            );
        }
    }
}

fn original() -> Value {
    document::load(&read("openapi.json")).unwrap()
}

fn corrections() -> Overlay {
    overlay::parse(&read("overlay.yaml")).unwrap()
}

/// What the overlay does to a document, and the actions that do not fit it, by their turns.
fn corrected(document: &mut Value) -> (Vec<Correction>, BTreeSet<usize>) {
    let mut faults = Diagnostics::new();
    let done = corrections().correct(document, &mut faults);
    let named = faults.iter().map(|fault| {
        // Each is told with its turn, its target and its line.
        let turn = fault.pointer.strip_prefix("/actions/").unwrap();
        let turn: usize = turn.parse().unwrap();
        let begin = format!("action {} (`$", turn + 1);
        assert!(fault.message.starts_with(&begin), "{fault}");
        assert!(fault.help.is_some(), "{fault}");
        let line = fault.position.unwrap().line;
        let text = String::from_utf8(read("overlay.yaml")).unwrap();
        let line = text.lines().nth(line - 1).unwrap();
        assert!(line.starts_with("  - target: "), "{line}");
        turn
    });
    let named = named.collect();
    (done, named)
}

/// Every action finds its target in what is around it, and leaves there what it does not correct.
#[test]
fn what_grows_around_a_correction_stays() {
    let mut document = original();
    let (done, faults) = corrected(&mut document.clone());
    assert!(faults.is_empty(), "{faults:?}");
    let is_there = |place: &&String| document.pointer(place).is_some_and(Value::is_object);
    let places: BTreeSet<String> = done
        .iter()
        .filter(|correction| !correction.removes)
        .flat_map(|correction| correction.places.iter().filter(is_there).cloned())
        .collect();
    // The root, and what can be told by its keys alone, has no key added.
    for place in &places {
        document.pointer_mut(place).unwrap()["x-plumage"] = json!("Lovely");
    }
    let (again, faults) = corrected(&mut document);
    assert!(faults.is_empty(), "{faults:?}");
    for (was, is) in done.iter().zip(&again) {
        assert_eq!(was.places, is.places, "action {}", was.action);
    }
    for place in &places {
        assert_eq!(
            document.pointer(place).unwrap()["x-plumage"],
            "Lovely",
            "{place}"
        );
    }
}

/// What an action corrected is gone: removed, or at another place now.
#[test]
fn an_action_without_a_target_is_named() {
    let mut document = original();
    document["paths"] = json!({});
    document["components"]["schemas"] = json!({});
    let (done, faults) = corrected(&mut document);
    // The rules of events and the order of arguments are at the root, which stays; that rules lead nowhere is told rule by rule.
    assert!(done.iter().all(|it| it.target == "$"), "{done:?}");
    assert_eq!(faults.len(), corrections().len() - done.len());
}

/// The document says by itself what an action makes it say.
#[test]
fn an_action_on_what_was_mended_is_named() {
    let mut document = original();
    let (done, _) = corrected(&mut document);
    let (again, faults) = corrected(&mut document);
    // The rules of events are not in any document.
    let unnamed = again.iter().filter(|it| it.target != "$");
    for correction in unnamed {
        // It goes on where an action before it took something away, and that one finds nothing to take.
        let goes_on = |before: &&Correction| {
            let is_named = before.removes && faults.contains(&before.action);
            let mut taken = before.places.iter();
            is_named
                && before.action < correction.action
                && taken.any(|taken| {
                    let (holder, _) = taken.rsplit_once('/').unwrap();
                    let mut places = correction.places.iter();
                    places.any(|it| it.starts_with(holder) || holder.starts_with(it.as_str()))
                })
        };
        let Correction { action, target, .. } = correction;
        assert!(done.iter().any(|it| goes_on(&it)), "{action}: {target}");
    }
}
