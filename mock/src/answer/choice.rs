//! Which one, where the document allows several: the first that makes sense.

use crate::model::{Kind, Model, SchemaId};

use super::{id, shape};

/// Words that an object begins its life with, the most telling first.
const FIRST: &[&str] = &[
    "requires_payment_method",
    "requires_input",
    "draft",
    "active",
    "open",
    "succeeded",
    "complete",
    "needs_response",
    "issued",
    "ready",
    "online",
    "unsubmitted",
    "pending",
    "processing",
    // Of the kinds of things, the one that everybody knows.
    "card",
];

/// Words that tell of an end, or of nothing.
const LAST: &[&str] = &[
    "canceled", "closed", "declined", "deleted", "expired", "failed", "inactive", "unknown",
];

/// The word that makes most sense for a new object.
pub(super) fn word(words: &[String]) -> Option<&str> {
    let first = FIRST
        .iter()
        .find(|first| words.iter().any(|word| word == *first));
    let calm = words.iter().find(|word| !LAST.contains(&word.as_str()));
    first
        .copied()
        .or(calm.or(words.first()).map(String::as_str))
}

/// What is known of an object that is about to be answered with.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Hints<'a> {
    /// Its id.
    pub(crate) id: Option<&'a str>,
    /// Its name, as a parameter `object` has it.
    pub(crate) object: Option<&'a str>,
    /// The word in the path that it stands under, such as `cards`.
    pub(crate) collection: Option<&'a str>,
    /// Whether it is answered with because it was deleted.
    pub(crate) deleted: bool,
}

/// Which of the objects that a schema allows makes most sense.
pub(crate) fn object(model: &Model, id: SchemaId, hints: Hints<'_>) -> Option<SchemaId> {
    let mut arms = shape::arms(model, id);
    if arms
        .iter()
        .any(|arm| shape::is_deleted(model, *arm) == hints.deleted)
    {
        arms.retain(|arm| shape::is_deleted(model, *arm) == hints.deleted);
    }
    let names: Vec<&str> = arms
        .iter()
        .filter_map(|arm| shape::name(model, *arm))
        .collect();
    let named = |name: &str| names.iter().copied().find(|it| *it == name);
    let name = hints
        .object
        .and_then(named)
        .or_else(|| id::kind(hints.id?, &names))
        .or_else(|| named(singular(hints.collection?)?))
        .or_else(|| named("card"));
    let fits = |arm: &&SchemaId| name.is_some() && shape::name(model, **arm) == name;
    arms.iter().find(fits).or(arms.first()).copied()
}

/// `card` for `cards`. `sources` are what they are, and not `source` objects alone.
fn singular(collection: &str) -> Option<&str> {
    collection
        .strip_suffix('s')
        .filter(|name| *name != "source")
}

/// The arm of an alternative that a value is made of: text if there is such, as for references, or
/// the object that makes most sense.
pub(super) fn arm(model: &Model, arms: &[SchemaId]) -> Option<SchemaId> {
    let is_text = |arm: &&SchemaId| matches!(model.kind(**arm), Kind::Text(_));
    let is_card = |arm: &&SchemaId| shape::names(model, **arm) == ["card"];
    let text = arms.iter().find(is_text);
    text.or_else(|| arms.iter().find(is_card))
        .or(arms.first())
        .copied()
}

#[cfg(test)]
mod tests {
    use super::{Hints, object};
    use crate::answer::shape;
    use crate::model::Model;

    #[test]
    fn the_first_word_that_makes_sense() {
        let word = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            super::word(&words).map(str::to_owned)
        };
        assert_eq!(
            word(&["canceled", "processing", "succeeded"]).unwrap(),
            "succeeded"
        );
        assert_eq!(word(&["acss_debit", "card"]).unwrap(), "card");
        assert_eq!(word(&["expired", "fresh"]).unwrap(), "fresh");
        assert_eq!(word(&["failed"]).unwrap(), "failed");
        assert_eq!(word(&[]), None);
    }

    #[test]
    fn the_object_is_told_by_name_then_id_then_path() {
        let model = Model::get().unwrap();
        let source = model.component("payment_source").unwrap();
        let chosen = |hints| shape::name(model, object(model, source, hints).unwrap()).unwrap();
        let hints = Hints {
            collection: Some("bank_accounts"),
            ..Hints::default()
        };
        assert_eq!(chosen(hints), "bank_account");
        assert_eq!(
            chosen(Hints {
                id: Some("src_1"),
                ..hints
            }),
            "source"
        );
        assert_eq!(
            chosen(Hints {
                object: Some("card"),
                id: Some("src_1"),
                ..hints
            }),
            "card"
        );
        assert_eq!(
            chosen(Hints {
                collection: Some("sources"),
                ..Hints::default()
            }),
            "card"
        );
    }
}
