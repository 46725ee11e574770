//! Answers as they may come some day: with what this version of the client does not know.

use serde_json::Value;

use crate::document::received::{Kind, Place, Step};

/// The name of a field, or a word, that no document has.
pub const NOVEL: &str = "novelty_of_tomorrow";

/// A change to an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mutation {
    /// A field that the document does not know.
    Field,
    /// A word that it does not know.
    Word,
    /// An object of a kind that it does not know, where it may be one of several.
    Arm,
    /// `null` where it may be, or where nothing need be.
    Null,
    /// `null` where it may not be.
    NullForbidden,
    /// A required field is gone.
    Removed,
}

impl Mutation {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Field,
        Self::Word,
        Self::Arm,
        Self::Null,
        Self::NullForbidden,
        Self::Removed,
    ];

    /// Whether the client must take the answer all the same.
    pub fn is_compatible(self) -> bool {
        !matches!(self, Self::NullForbidden | Self::Removed)
    }

    /// Whether there is something to change in this way.
    pub fn applies(self, kind: Kind) -> bool {
        match self {
            Self::Field => kind == Kind::Object,
            Self::Word => kind == Kind::Word,
            Self::Arm => kind == Kind::Tag,
            Self::Null => matches!(kind, Kind::Optional | Kind::Nullable),
            Self::NullForbidden => kind == Kind::Present,
            Self::Removed => matches!(kind, Kind::Present | Kind::Nullable),
        }
    }

    /// Makes the change at a place. What is not there any more, since a change before took it away, stays so.
    pub fn make(self, answer: &mut Value, place: &Place) {
        let Some((last, way)) = place.steps.split_last() else {
            if let (Self::Field, Value::Object(object)) = (self, answer) {
                object.insert(NOVEL.to_owned(), Value::from(1));
            }
            return;
        };
        let Some(holder) = way.iter().try_fold(answer, step_into) else {
            return;
        };
        match (self, last, holder) {
            (Self::Removed, Step::Field(name), Value::Object(object)) => {
                object.shift_remove(name);
            }
            (Self::Null | Self::NullForbidden, Step::Field(name), Value::Object(object)) => {
                object.insert(name.clone(), Value::Null);
            }
            (Self::Field, last, holder) => {
                if let Some(Value::Object(object)) = step_into(holder, last) {
                    object.insert(NOVEL.to_owned(), Value::from(1));
                }
            }
            (Self::Word | Self::Arm, last, holder) => {
                if let Some(value @ Value::String(_)) = step_into(holder, last) {
                    *value = Value::from(NOVEL);
                }
            }
            _ => {}
        }
    }
}

fn step_into<'v>(value: &'v mut Value, step: &Step) -> Option<&'v mut Value> {
    match step {
        Step::Field(name) => value.get_mut(name),
        Step::Item(index) => value.get_mut(index),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Mutation, NOVEL};
    use crate::document::received::{Kind, Place, Step};

    fn made(mutation: Mutation, steps: &[Step]) -> Value {
        let mut answer = json!({"data": [{"a": "x", "b": {}}]});
        let place = Place {
            steps: steps.to_vec(),
            kind: Kind::Object,
            pointer: String::new(),
        };
        mutation.make(&mut answer, &place);
        answer
    }

    fn field(name: &str) -> Step {
        Step::Field(name.to_owned())
    }

    #[test]
    fn a_change_is_made_where_it_should_be() {
        let item = [field("data"), Step::Item(0)];
        let a = [&item[..], &[field("a")]].concat();
        let b = [&item[..], &[field("b")]].concat();
        let cases = [
            (
                Mutation::Field,
                &item[..],
                json!({"a": "x", "b": {}, NOVEL: 1}),
            ),
            (Mutation::Field, &b, json!({"a": "x", "b": {NOVEL: 1}})),
            (Mutation::Word, &a, json!({"a": NOVEL, "b": {}})),
            (Mutation::Null, &b, json!({"a": "x", "b": null})),
            (Mutation::Removed, &a, json!({"b": {}})),
        ];
        for (mutation, steps, expected) in cases {
            assert_eq!(made(mutation, steps), json!({"data": [expected]}));
        }
        let expected = json!({"data": [{"a": "x", "b": {}}], NOVEL: 1});
        assert_eq!(made(Mutation::Field, &[]), expected);
    }
}
