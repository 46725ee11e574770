//! Answers of tomorrow: each place of each answer, changed in each way in which it may change.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde_json::Value;
use stripe_contract::document::Described;
use stripe_contract::document::received::{Kind, Place, places};
use stripe_contract::mutate::{Mutation, NOVEL};
use stripe_tests::compare::lost;
use stripe_tests::document::is_container;
use stripe_tests::schemas;

use crate::run::{Answered, CONTRACT, Exchanged, Extent, FULL};
use crate::{DOCUMENT, assert_none};

/// An answer, and all places in it.
struct Sample {
    exchanged: &'static Exchanged,
    answer: Value,
    blank: fn() -> Box<dyn schemas::Received>,
    places: Vec<Place>,
}

/// The answers that are JSON: the full ones, and those to the first two requests of each operation.
static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let document = Described::all(&DOCUMENT);
    let usual = CONTRACT.iter().filter(|exchanged| match exchanged.extent {
        Extent::Required => true,
        Extent::Every(turn) => Some(turn) == exchanged.operation.turns.all().next(),
    });
    FULL.iter()
        .chain(usual)
        .filter_map(|exchanged| match &exchanged.answer {
            Ok(Answered::Value { body, blank, .. }) => Some((exchanged, body, *blank)),
            _ => None,
        })
        .filter_map(|(exchanged, body, blank)| {
            let described = &document[exchanged.operation.id];
            let answer: Value = serde_json::from_slice(body).unwrap();
            Some(Sample {
                exchanged,
                places: places(
                    &DOCUMENT,
                    described.answer?,
                    &described.answer_pointer,
                    &answer,
                ),
                blank,
                answer,
            })
        })
        .collect()
});

impl Sample {
    /// What is wrong with how an answer is taken that the client must take.
    fn taken(&self, changed: &Value) -> Option<String> {
        let mut value = (self.blank)();
        if let Err(error) = schemas::decode(&changed.to_string(), value.as_mut()) {
            return Some(error.to_string());
        }
        let back: Value = serde_json::from_str(&value.encoded()).unwrap();
        let lost: Vec<String> = lost(changed, &back)
            .into_iter()
            .filter(|lost| !lost.contains(NOVEL) || !lost.ends_with(" is gone"))
            .collect();
        (!lost.is_empty()).then(|| lost.join(", "))
    }

    /// What is wrong with how an answer is read in which a container is missing, which is empty then.
    fn read(&self, changed: &Value) -> Option<String> {
        let mut value = (self.blank)();
        let read = schemas::decode(&changed.to_string(), value.as_mut());
        read.err().map(|error| error.to_string())
    }

    /// What is wrong with how an answer is refused that lacks something at this path.
    fn refused(&self, changed: &Value, path: &str) -> Option<String> {
        let mut value = (self.blank)();
        match schemas::decode(&changed.to_string(), value.as_mut()) {
            Err(error) if error.path() == path => None,
            Err(error) => Some(format!("the error is at {:?}", error.path())),
            Ok(()) => Some("it was taken".to_owned()),
        }
    }
}

/// Each place that the document describes is changed once, wherever an answer has it first.
#[test]
fn each_change_is_taken_or_refused_as_it_should_be() {
    let mut tried: BTreeMap<Mutation, BTreeSet<&str>> = BTreeMap::new();
    let mut faults = Vec::new();
    for sample in SAMPLES.iter() {
        for place in &sample.places {
            for mutation in Mutation::ALL {
                let is_new = mutation.applies(place.kind)
                    && tried.entry(mutation).or_default().insert(&place.pointer);
                if !is_new || (mutation == Mutation::Removed && may_lack(&place.path())) {
                    continue;
                }
                let mut changed = sample.answer.clone();
                mutation.make(&mut changed, place);
                let fault = if mutation.is_compatible() {
                    sample.taken(&changed)
                } else if is_container(&DOCUMENT, &place.pointer) {
                    sample.read(&changed)
                } else {
                    sample.refused(&changed, &place.path())
                };
                if let Some(fault) = fault {
                    faults.push(format!(
                        "{} {mutation:?} at {}: {fault}",
                        sample.exchanged,
                        place.path()
                    ));
                }
            }
        }
    }
    let total: usize = tried.values().map(BTreeSet::len).sum();
    for (mutation, places) in &tried {
        println!("{mutation:?}: {} places", places.len());
    }
    assert_none(&faults, total);
}

#[test]
fn an_answer_may_change_everywhere_at_once() {
    let mut changes = 0;
    let mut faults = Vec::new();
    for sample in SAMPLES.iter() {
        for mutation in Mutation::ALL.into_iter().filter(|it| it.is_compatible()) {
            let mut changed = sample.answer.clone();
            // What is inside comes after what it is in: from the end, nothing is changed that is gone.
            for place in sample.places.iter().rev() {
                if mutation.applies(place.kind) {
                    mutation.make(&mut changed, place);
                    changes += 1;
                }
            }
            if let Some(fault) = sample.taken(&changed) {
                faults.push(format!("{} {mutation:?}: {fault}", sample.exchanged));
            }
        }
    }
    println!("{changes} changes at once in {} answers", SAMPLES.len());
    assert_none(&faults, SAMPLES.len());
}

/// A page of v2 that does not say where the next one is, is the last.
fn may_lack(path: &str) -> bool {
    matches!(path, "next_page_url" | "previous_page_url")
}

/// There is something to change in every answer, but for those that are empty.
#[test]
fn the_answers_have_places() {
    let kinds: BTreeSet<Kind> = SAMPLES
        .iter()
        .filter(|sample| sample.answer.as_object().is_none_or(|it| !it.is_empty()))
        .inspect(|sample| assert!(!sample.places.is_empty(), "{}", sample.exchanged))
        .flat_map(|sample| sample.places.iter().map(|place| place.kind))
        .collect();
    assert_eq!(kinds.len(), 6, "{kinds:?}");
}
