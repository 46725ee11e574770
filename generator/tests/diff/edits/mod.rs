//! Single edits of the real document, by a seed: nothing moves but what each of them is about.
//!
//! A kind of edit ([`kinds`]) is tried at many places that the seed picks ([`sites`]). What may differ then, and what the
//! report has to say, is asked of the document and of the lock ([`moved`]).

mod kinds;
mod moved;
mod seed;
mod sites;

use std::sync::LazyLock;

use serde_json::Value;
use stripe_generator::diff;
use stripe_generator::names::Lock;
use stripe_generator::{Analysis, analyse_corrected};

use self::kinds::{Kind, Outcome};
use self::moved::Before;
use self::seed::Seed;
use self::sites::Sites;
use crate::releases::NEW;

/// Where the edits begin that everybody runs; further ones have other seeds.
const SEED: u64 = 20_260_527;

/// A document, and where it can be edited.
struct Subject {
    before: Before,
    sites: Sites,
}

impl Subject {
    fn new(analysis: Analysis) -> Self {
        Self {
            sites: Sites::of(&analysis.document.value),
            before: Before::new(analysis),
        }
    }

    /// Edits the document, and says what is wrong with what comes of it. `None`: there is no place for such an edit.
    fn edit(&self, kind: &Kind, seed: Seed) -> Option<Result<(), String>> {
        let mut document = self.before.analysis.document.value.clone();
        let outcome = (kind.edit)(&mut document, &self.sites, seed)?;
        let found = self.judge(&document, &outcome);
        Some(found.map_err(|what| format!("{} at {}: {what}", kind.name, outcome.at)))
    }

    fn judge(&self, document: &Value, outcome: &Outcome) -> Result<(), String> {
        let old = &self.before.analysis;
        let new = analysed(document.clone(), &old.lock())?;
        let report = diff::compare(old, &new);
        self.before.check(&new, &report, outcome)?;
        // What an update leaves behind says the same: the new document with the lock that was written for it.
        let written = new.lock().render();
        let recorded = Lock::parse(&written).map_err(|faults| faults.to_string())?;
        let again = analysed(document.clone(), &recorded)?;
        if again.lock().render() != written {
            return Err("the lock that was written gives another one".to_owned());
        }
        match diff::compare(old, &again) == report {
            true => Ok(()),
            false => Err("the two releases that are kept say something else".to_owned()),
        }
    }
}

/// A parameter that becomes required may need a place in the order of arguments, which is a fault and no change. Without that order,
/// what becomes required comes last.
fn analysed(mut document: Value, lock: &Lock) -> Result<Analysis, String> {
    if let Some(document) = document.as_object_mut() {
        document.remove("x-argument-order");
    }
    analyse_corrected(document, lock, &mut |_| {}).map_err(|faults| faults.to_string())
}

/// A few resources of the document, which are edited in no time.
static PART: LazyLock<Subject> = LazyLock::new(|| {
    let part = sites::part(&NEW.document.value);
    Subject::new(analysed(part, &NEW.lock()).unwrap())
});

/// Edits by every kind, so many of each.
#[allow(clippy::print_stdout, reason = "the counts, for whoever asks for them")]
fn try_all(subject: &Subject, each: u64) {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for kind in kinds::ALL {
        let mut count = 0;
        for number in 0.. {
            if count == each || number == 10 * each {
                break;
            }
            if let Some(found) = subject.edit(kind, Seed::new(SEED + number, kind.name)) {
                count += 1;
                wrong.extend(found.err());
            }
        }
        println!("{count} {}, {} wrong so far", kind.name, wrong.len());
        tried += count;
    }
    println!("{tried} edits");
    assert!(tried > kinds::ALL.len() as u64 * each / 2, "{tried} edits");
    assert!(
        wrong.is_empty(),
        "of {tried}, {}: {}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn an_edit_of_a_part_of_the_document_moves_nothing_else() {
    try_all(&PART, 1);
}

/// How many edits of each kind: as many as the environment says.
fn each(otherwise: u64) -> u64 {
    std::env::var("EDITS").map_or(otherwise, |text| text.parse().unwrap())
}

#[test]
#[ignore = "some minutes: `.ci/run edits`"]
fn many_edits_of_a_part_of_the_document_move_nothing_else() {
    try_all(&PART, each(20));
}

#[test]
#[ignore = "some minutes: `.ci/run edits`"]
fn many_edits_of_the_document_move_nothing_else() {
    try_all(&Subject::new(NEW.clone()), each(10));
}
