//! The last two releases of the real document: everything in which they differ is told, and the changelog tells of it.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use flate2::read::GzDecoder;
use serde_json::{Value, json};
use stripe_generator::Analysis;
use stripe_generator::diff::{self, Report, Verdict};
use stripe_generator::ir::{Place, TypeBody};
use stripe_generator::names::Lock;
use stripe_generator::overlay::{self, Overlay};

use crate::edit::{at, drop_word, push, reverse_keys, set, take};
use crate::lines;

/// What has no counterpart in the crate: which components there are and where they are used (types go by keys), how a form is encoded
/// (the form's way is always the same), how long or large a value may be, what can be expanded (the types say so), and which values Stripe
/// tests for.
const SILENT: &[&str] = &[
    "$ref",
    "encoding",
    "maxLength",
    "maximum",
    "minimum",
    "pattern",
    "schemas",
    "x-expandableFields",
    "x-stripeBypassValidation",
];

static OVERLAY: LazyLock<Overlay> =
    LazyLock::new(|| overlay::parse(&read("spec/overlay.yaml")).unwrap());
static LOCK: LazyLock<Lock> = LazyLock::new(|| lock("spec/names.lock"));
static OLD: LazyLock<Analysis> = LazyLock::new(|| {
    let recorded = lock("spec/previous/names.lock");
    diff::analyse_old(&previous(), Some(&OVERLAY), &recorded).unwrap()
});
pub(crate) static NEW: LazyLock<Analysis> =
    LazyLock::new(|| after(&OLD, &read("spec/openapi.json"), Some(&LOCK)));
static REPORT: LazyLock<Report> = LazyLock::new(|| diff::compare(&OLD, &NEW));

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> Vec<u8> {
    fs::read(root().join(path)).unwrap()
}

fn lock(path: &str) -> Lock {
    Lock::parse(std::str::from_utf8(&read(path)).unwrap()).unwrap()
}

/// The release before the one in `spec/`.
fn previous() -> Vec<u8> {
    let kept = fs::read_dir(root().join("spec/previous")).unwrap();
    let kept = kept.map(|entry| entry.unwrap().path());
    let kept: Vec<PathBuf> = kept
        .filter(|path| path.extension().is_some_and(|it| it == "gz"))
        .collect();
    let [only] = kept.as_slice() else {
        panic!("one earlier release is kept")
    };
    let packed = fs::read(only).unwrap();
    let mut document = Vec::new();
    GzDecoder::new(packed.as_slice())
        .read_to_end(&mut document)
        .unwrap();
    document
}

fn after(old: &Analysis, document: &[u8], recorded: Option<&Lock>) -> Analysis {
    let new = diff::analyse_new(document, Some(&OVERLAY), old, recorded);
    new.unwrap_or_else(|faults| panic!("{faults}"))
}

/// The document in `spec/`, edited.
fn edited(edit: impl Fn(&mut Value)) -> Report {
    let mut document: Value = serde_json::from_slice(&read("spec/openapi.json")).unwrap();
    edit(&mut document);
    let document = serde_json::to_vec(&document).unwrap();
    diff::compare(&NEW, &after(&NEW, &document, None))
}

#[test]
fn the_changelog_tells_of_the_last_release() {
    let section = diff::markdown(&REPORT);
    let changelog = String::from_utf8(read("CHANGELOG.md")).unwrap();
    assert!(
        changelog.contains(&section),
        "CHANGELOG.md lacks what `cargo xtask diff --format markdown` prints:\n\n{section}"
    );
}

#[test]
fn names_are_those_that_an_update_gives() {
    let given = after(&OLD, &read("spec/openapi.json"), None).lock();
    // New names may have been given by hand since.
    let before = OLD.lock();
    let other = before.types.keys().filter(|place| {
        let is = LOCK.types.get(*place);
        is.is_some() && given.types.get(*place) != is
    });
    assert_eq!(other.collect::<Vec<_>>(), Vec::<&Place>::new());
    let other = before.operations.keys().filter(|id| {
        let is = LOCK.operations.get(*id);
        is.is_some() && given.operations.get(*id) != is
    });
    assert_eq!(other.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_place_is_told_of_or_without_a_counterpart() {
    let mut unexplained = Vec::new();
    for (keyword, places) in &REPORT.account.silent {
        match keyword.as_str() {
            keyword if SILENT.contains(&keyword) => {}
            "enum" => unexplained.extend(places.iter().filter(|place| !is_known_value(place))),
            _ => unexplained.extend(places),
        }
    }
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    assert!(REPORT.account.told > 0);
}

/// Whether a value was in the enum before, since that is shared or merged.
fn is_known_value(place: &str) -> bool {
    let (schema, _) = place.rsplit_once("/enum/").unwrap();
    let value = NEW.document.value.pointer(place).and_then(Value::as_str);
    let mut types = NEW.ir.types.iter();
    let here = types.find(|(_, found)| found.pointers.iter().any(|it| it == schema));
    let Some((here, _)) = here else { return false };
    let name = &NEW.names.types[here];
    let before = OLD.names.types.iter().find(|(_, other)| *other == name);
    let before = before.and_then(|(place, _)| OLD.ir.get(place));
    match before.map(|found| &found.body) {
        Some(TypeBody::Enum(found)) => found.values.iter().any(|it| Some(it.as_str()) == value),
        _ => false,
    }
}

/// The schemas and paths that differ, by a comparison that knows nothing but JSON.
#[test]
fn every_schema_and_path_that_differs_is_in_the_account() {
    let account = &REPORT.account;
    let told: Vec<&String> = REPORT
        .entries
        .iter()
        .flat_map(|entry| &entry.pointers)
        .chain(&account.wordings)
        .chain(account.silent.values().flatten())
        .collect();
    let mut count = 0;
    for folder in ["/components/schemas", "/paths"] {
        let [old, new] = [&OLD, &NEW].map(|it| {
            it.document
                .value
                .pointer(folder)
                .unwrap()
                .as_object()
                .unwrap()
        });
        let different: Vec<&String> = old
            .keys()
            .chain(new.keys().filter(|key| !old.contains_key(*key)))
            .filter(|key| old.get(*key) != new.get(*key))
            .collect();
        count += different.len();
        for key in different {
            let place = stripe_generator::diagnostic::child(folder, key);
            let below = format!("{place}/");
            let is_told = told
                .iter()
                .any(|it| **it == place || it.starts_with(&below));
            assert!(is_told, "{place}");
        }
    }
    assert!(count > 0);
}

#[test]
fn the_order_of_the_real_document_changes_nothing() {
    let report = edited(reverse_keys);
    assert_eq!(
        (report.verdict, lines(&report)),
        (Verdict::None, Vec::new())
    );
    assert!(report.account.silent.is_empty() && report.account.wordings.is_empty());
}

#[test]
fn what_is_required_in_another_order_is_no_change() {
    /// Turns every second list around, so that places that share a type differ.
    fn turn(value: &mut Value, seen: &mut usize) {
        match value {
            Value::Object(object) => {
                // The overlay mends the order of a card's, which it must find.
                if let Some(Value::Array(required)) = object.get_mut("required")
                    && required.first() != Some(&json!("exp_month"))
                {
                    *seen += 1;
                    if seen.is_multiple_of(2) {
                        required.reverse();
                    }
                }
                for inner in object.values_mut() {
                    turn(inner, seen);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|it| turn(it, seen)),
            _ => {}
        }
    }
    let report = edited(|it| turn(it, &mut 0));
    assert_eq!(
        (report.verdict, lines(&report)),
        (Verdict::None, Vec::new())
    );
}

#[test]
fn edits_of_the_real_document_get_their_verdict() {
    const CARD: &str = "/components/schemas/card";
    let report = edited(|it| {
        set(
            it,
            &format!("{CARD}/properties/colour"),
            json!({"type": "string", "maxLength": 5000}),
        );
        set(it, &format!("{CARD}/description"), json!("A card."));
    });
    assert_eq!(report.verdict, Verdict::Minor);
    assert_eq!(lines(&report), ["Card::colour is new: `Option<String>`"]);
    assert_eq!(report.account.wordings, [format!("{CARD}/description")]);

    let refund =
        "/paths/~1v1~1refunds/post/requestBody/content/application~1x-www-form-urlencoded/schema";
    let report = edited(|it| {
        take(it, &format!("{CARD}/properties/fingerprint"));
        drop_word(it, "/components/schemas/balance/required", "available");
        push(
            it,
            &format!("{refund}/properties/reason/enum"),
            json!("regret"),
        );
        at(it, refund)["required"] = json!(["charge"]);
    });
    assert_eq!(report.verdict, Verdict::Major);
    assert_eq!(
        lines(&report),
        [
            "refunds::create(charge) is required now",
            "Card::fingerprint is gone: was `Option<String>`",
            "Balance::available is wider: `Option<Vec<balance::Available>>`, was `Vec<balance::Available>`",
            "terminal_reader::action::refund_payment::Reason::Regret is new",
        ]
    );
}

/// The types of a group stay one type at each place that did not change, with its name.
#[test]
fn a_title_renames_nothing() {
    let location = "/paths/~1v1~1terminal~1locations~1{location}/post/requestBody/content/application~1x-www-form-urlencoded\
                    /schema/properties/address";
    let report = edited(|it| {
        let address = at(it, location);
        let titled = match address.get("anyOf") {
            Some(_) => &mut address["anyOf"][0],
            None => address,
        };
        titled["title"] = json!("another_address");
    });
    assert_eq!(
        (report.verdict, lines(&report)),
        (Verdict::Patch, Vec::new())
    );
}

/// The overlay refers to the dictionary of a card, so what Stripe adds to it is there everywhere, and the calls stay.
#[test]
fn a_dictionary_that_grows_breaks_nothing() {
    fn grow(value: &mut Value, count: &mut usize) {
        if value.get("title") == Some(&json!("customer_payment_source_card")) {
            value["properties"]["swipe_data"] = json!({"type": "string", "maxLength": 5000});
            *count += 1;
        }
        match value {
            Value::Object(object) => object.values_mut().for_each(|it| grow(it, count)),
            Value::Array(items) => items.iter_mut().for_each(|it| grow(it, count)),
            _ => {}
        }
    }
    let report = edited(|it| {
        let mut count = 0;
        grow(&mut it["paths"], &mut count);
        assert!(count > 1);
    });
    assert_eq!(report.verdict, Verdict::Minor);
    for line in lines(&report) {
        assert!(line.contains("swipe_data is new"), "{line}");
    }
}
