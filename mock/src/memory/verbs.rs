//! What acts do to objects, by the last word of their path: `cancel` makes them `canceled`.

use serde_json::{Map, Value};

use crate::answer::plain::NOW;
use crate::model::{Kind, Model, SchemaId};

/// The words that an act puts into `status`, the first that the document has there, or that become true.
const OUTCOMES: &[(&str, &[&str])] = &[
    ("accept", &["accepted"]),
    ("activate", &["active"]),
    ("approve", &["approved"]),
    ("archive", &["archived"]),
    ("cancel", &["canceled"]),
    ("capture", &["succeeded", "closed", "captured"]),
    ("close", &["closed", "lost"]),
    ("complete", &["complete"]),
    ("confirm", &["succeeded"]),
    ("deactivate", &["inactive"]),
    ("disable", &["disabled"]),
    ("disconnect", &["disconnected"]),
    ("enable", &["enabled"]),
    ("expire", &["expired"]),
    ("fail", &["failed"]),
    ("finalize", &["open"]),
    ("mark_uncollectible", &["uncollectible"]),
    ("pay", &["paid"]),
    ("post", &["posted"]),
    ("reactivate", &["active"]),
    ("refund", &["refunded"]),
    ("reject", &["rejected"]),
    ("release", &["released"]),
    ("resume", &["active"]),
    ("return", &["returned", "failed"]),
    ("reverse", &["reversed"]),
    ("send", &["open"]),
    ("submit", &["submitted"]),
    ("succeed", &["succeeded"]),
    ("unarchive", &["active"]),
    ("void", &["void"]),
];

/// Does something to an object. Whether it has a status that says so.
pub(super) fn perform(
    model: &Model,
    arm: SchemaId,
    object: &mut Map<String, Value>,
    verb: &str,
) -> bool {
    // A payment method leaves its customer.
    if verb == "detach" && object.contains_key("customer") {
        object.insert("customer".to_owned(), Value::Null);
    }
    let Some((_, outcomes)) = OUTCOMES.iter().find(|(known, _)| *known == verb) else {
        return false;
    };
    let mut is_told = false;
    if let Some(status) = outcomes
        .iter()
        .find(|word| allows(model, arm, "status", word))
    {
        object.insert("status".to_owned(), (*status).into());
        is_told = true;
    }
    for word in *outcomes {
        // A version 2 account has no status, but `closed`.
        if matches!(kind(model, arm, word), Some(Kind::Boolean { .. })) {
            object.insert((*word).to_owned(), true.into());
            is_told = true;
        }
        let time = format!("{word}_at");
        if is_told && object.get(&time).is_some_and(Value::is_null) {
            object.insert(time, NOW.into());
        }
    }
    is_told
}

/// Whether a property may have a word.
fn allows(model: &Model, arm: SchemaId, property: &str, word: &str) -> bool {
    match kind(model, arm, property) {
        Some(Kind::Text(text)) => text.values.iter().any(|value| value == word),
        _ => false,
    }
}

/// What a property is.
fn kind<'m>(model: &'m Model, arm: SchemaId, property: &str) -> Option<&'m Kind> {
    let property = model.object(arm)?.property(property)?;
    Some(model.kind(property.schema))
}
