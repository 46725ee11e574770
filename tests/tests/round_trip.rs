//! A sample of each schema of the document decodes into the type that was made of the schema, and
//! is the same when it is encoded again.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;
use stripe_tests::sample::{self, NOVEL, Style};
use stripe_tests::{document, schemas};

/// The document as the generator reads it: corrected.
static DOCUMENT: LazyLock<Value> = LazyLock::new(|| document::corrected().unwrap());

fn keys() -> BTreeSet<&'static str> {
    let schemas = DOCUMENT["components"]["schemas"].as_object().unwrap();
    schemas.keys().map(String::as_str).collect()
}

/// What does not come back as it went in.
fn changed(style: Style) -> Vec<String> {
    let mut faults = Vec::new();
    for (key, blank) in schemas::ALL {
        let sent = sample::component(&DOCUMENT, key, style);
        let mut value = blank();
        let text = sent.to_string();
        if let Err(error) = schemas::decode(&text, value.as_mut()) {
            faults.push(format!("{key}: {error}\n  {text}"));
            continue;
        }
        let back = value.encoded();
        let back: Value = serde_json::from_str(&back).unwrap();
        if back != sent {
            faults.push(format!("{key}:\n  sent {sent}\n  back {back}"));
        }
    }
    faults
}

fn assert_nothing_changes(style: Style) {
    let faults = changed(style);
    let shown = faults.len().min(20);
    assert!(
        faults.is_empty(),
        "{} of {} samples:\n{}",
        faults.len(),
        schemas::ALL.len(),
        faults[..shown].join("\n")
    );
}

#[test]
fn every_schema_of_the_document_has_a_type() {
    let emitted: BTreeSet<&str> = schemas::ALL.iter().map(|(key, _)| *key).collect();
    let document = keys();
    assert_eq!(
        document.difference(&emitted).collect::<Vec<_>>(),
        Vec::<&&str>::new()
    );
    assert_eq!(
        emitted.difference(&document).collect::<Vec<_>>(),
        Vec::<&&str>::new()
    );
    assert!(emitted.len() > 1000, "{} schemas", emitted.len());
}

#[test]
fn what_has_all_properties_comes_back() {
    assert_nothing_changes(Style::Maximal);
}

#[test]
fn what_has_no_more_than_is_required_comes_back() {
    assert_nothing_changes(Style::Minimal);
}

#[test]
fn words_that_the_document_does_not_know_come_back() {
    assert_nothing_changes(Style::Novel);
    // And the samples had some.
    let sample = sample::component(&DOCUMENT, "charge", Style::Novel);
    assert_eq!(sample["status"], NOVEL);
}

#[test]
fn values_are_equal_as_their_json_is() {
    let mut different = 0;
    for (key, blank) in schemas::ALL {
        let read = |style: Style| {
            let mut value = blank();
            let sent = sample::component(&DOCUMENT, key, style).to_string();
            schemas::decode(&sent, value.as_mut()).unwrap();
            value
        };
        let (value, again) = (read(Style::Maximal), read(Style::Maximal));
        assert!(value.equals(again.as_ref()), "{key}");
        for style in [Style::Minimal, Style::Novel] {
            let other = read(style);
            let is_same = value.encoded() == other.encoded();
            assert_eq!(value.equals(other.as_ref()), is_same, "{key}");
            different += usize::from(!is_same);
        }
    }
    assert!(different > 1000, "only {different} differ");
}

/// What is decoded into an arm that keeps raw JSON would come back as well.
#[test]
fn of_a_union_the_right_arm_is_taken() {
    let mut arms = 0;
    for (key, blank) in schemas::ALL {
        let schema = &DOCUMENT["components"]["schemas"][key];
        for arm in schema["anyOf"].as_array().into_iter().flatten() {
            let reference = arm["$ref"].as_str().unwrap();
            let arm = reference.rsplit('/').next().unwrap();
            for style in [Style::Maximal, Style::Minimal] {
                let sent = sample::component(&DOCUMENT, arm, style);
                let mut value = blank();
                schemas::decode(&sent.to_string(), value.as_mut()).unwrap();
                assert!(
                    value.shape().split(" | ").any(|it| it == arm),
                    "{key} of {arm}: {value:?}"
                );
            }
            arms += 1;
        }
    }
    assert!(arms > 5, "only {arms} arms");
}

#[test]
fn what_lacks_a_required_property_is_refused() {
    let mut refused = 0;
    for (key, blank) in schemas::ALL {
        let schema = &DOCUMENT["components"]["schemas"][key];
        let is_constant = |name: &str| schema["properties"][name].get("enum").is_some();
        let required = schema["required"].as_array().into_iter().flatten();
        let mut names = required.filter_map(Value::as_str);
        let is_value = |name: &str| {
            let pointer = format!("/components/schemas/{key}/properties/{name}");
            !is_constant(name) && !document::is_container(&DOCUMENT, &pointer)
        };
        let Some(name) = names.find(|name| is_value(name)) else {
            continue;
        };
        let mut sent = sample::component(&DOCUMENT, key, Style::Minimal);
        sent.as_object_mut().unwrap().remove(name);
        let mut value = blank();
        let shape = value.shape();
        match schemas::decode(&sent.to_string(), value.as_mut()) {
            Err(error) => {
                assert!(error.to_string().contains(name), "{key}: {error}");
                refused += 1;
            }
            // Of several schemas that nothing tells apart, another one may do without it.
            Ok(()) => assert!(shape.contains(" | "), "{key} does without {name}"),
        }
    }
    assert!(refused > 600, "only {refused} refused");
}
