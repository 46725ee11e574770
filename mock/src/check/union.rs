//! Alternatives: which one was meant, and what is wrong with it.

use serde_json::Value;

use super::Checker;
use crate::decode::Sent;
use crate::model::{Kind, SchemaId};
use crate::refusal::Refusal;

/// What is wrong with an alternative.
struct Attempt {
    /// How far it is from what was sent: another kind of value, then faults, words of no enum twice.
    distance: (u8, usize),
    words: usize,
    refusals: Vec<Refusal>,
    secrets: Vec<String>,
}

impl Checker<'_> {
    /// Takes the first alternative that what was sent conforms to. Where it conforms to none, the
    /// faults are those of the one that it comes closest to.
    pub(super) fn any_of(&mut self, arms: &[SchemaId], sent: &Sent) -> Value {
        let (refusals, secrets) = (self.refusals.len(), self.secrets.len());
        let words_before = self.wrong_words;
        let mut closest: Option<Attempt> = None;
        for arm in arms {
            let value = self.value(*arm, sent);
            if self.refusals.len() == refusals {
                return value;
            }
            let found = self.refusals.split_off(refusals);
            let words = self.wrong_words - words_before;
            let attempt = Attempt {
                distance: (self.distance(*arm, sent), found.len() + words),
                words,
                refusals: found,
                secrets: self.secrets.split_off(secrets),
            };
            self.wrong_words = words_before;
            if closest
                .as_ref()
                .is_none_or(|it| attempt.distance < it.distance)
            {
                closest = Some(attempt);
            }
        }
        if let Some(attempt) = closest {
            self.refusals.extend(attempt.refusals);
            self.secrets.extend(attempt.secrets);
            self.wrong_words += attempt.words;
        }
        Value::Null
    }

    /// How far the kind of an alternative is from the kind of what was sent.
    fn distance(&self, arm: SchemaId, sent: &Sent) -> u8 {
        match (self.model.kind(arm), sent) {
            (Kind::Object(_), Sent::Map(_)) => 0,
            (Kind::List(_), sent) => 2 * u8::from(self.items(sent).is_none()),
            (Kind::Object(_), _) | (_, Sent::Map(_) | Sent::List(_)) => 2,
            // Of the alternatives for text, those that take any say best what is wrong.
            (Kind::Text(text), _) if !text.values.is_empty() => 1,
            _ => 0,
        }
    }
}
