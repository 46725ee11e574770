//! Alternatives: which one was meant, and what is wrong with it.

use serde_json::Value;

use super::Checker;
use crate::decode::Sent;
use crate::model::{Kind, Object, SchemaId};
use crate::refusal::Refusal;

impl Checker<'_> {
    /// Takes the first alternative that what was sent conforms to. Where it conforms to none, the
    /// faults are those of the one that it comes closest to.
    pub(super) fn any_of(&mut self, arms: &[SchemaId], sent: &Sent) -> Value {
        let (refusals, secrets) = (self.refusals.len(), self.secrets.len());
        let mut closest: Option<((u8, usize), Vec<Refusal>, Vec<String>)> = None;
        for arm in arms {
            let value = self.value(*arm, sent);
            if self.refusals.len() == refusals {
                return value;
            }
            let found = self.refusals.split_off(refusals);
            let secrets = self.secrets.split_off(secrets);
            let distance = (self.distance(*arm, sent), found.len());
            if closest.as_ref().is_none_or(|(least, ..)| distance < *least) {
                closest = Some((distance, found, secrets));
            }
        }
        if let Some((_, found, secrets)) = closest {
            self.refusals.extend(found);
            self.secrets.extend(secrets);
        }
        Value::Null
    }

    /// How far an alternative is from what was sent: another kind of value, another kind of object, or neither.
    fn distance(&self, arm: SchemaId, sent: &Sent) -> u8 {
        match (self.model.kind(arm), sent) {
            (Kind::Object(object), Sent::Map(fields)) => {
                let says_otherwise = |(key, value): (&String, &Sent)| {
                    constant(self, object, key).is_some_and(|only| match value {
                        Sent::Form(text) | Sent::Text(text) => text != only,
                        _ => true,
                    })
                };
                u8::from(fields.iter().any(says_otherwise))
            }
            (Kind::List(_), sent) => 2 * u8::from(self.items(sent).is_none()),
            (Kind::Object(_), _) | (_, Sent::Map(_) | Sent::List(_)) => 2,
            // Of the alternatives for text, those that take any say best what is wrong.
            (Kind::Text(text), _) if !text.values.is_empty() => 1,
            _ => 0,
        }
    }
}

/// The only word that a property of an object can be.
fn constant<'m>(checker: &Checker<'m>, object: &Object, key: &str) -> Option<&'m str> {
    match checker.model.kind(object.property(key)?.schema) {
        Kind::Text(text) if text.values.len() == 1 => text.values.first().map(String::as_str),
        _ => None,
    }
}
