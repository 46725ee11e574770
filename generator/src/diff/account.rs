//! Where two documents differ as plain JSON, and which entry tells of it.
//!
//! This shares nothing with the comparison of the crates, so that what that one misses shows up here, as a place
//! without an effect.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{Account, Change, Entry, Subject};
use crate::diagnostic::child;

/// Keywords whose values are read by people.
const WORDINGS: &[&str] = &["description", "summary", "title"];

/// Keywords whose values are objects with names that the API gives.
const NAMED: &[&str] = &["encoding", "paths", "properties", "schemas"];

/// Puts each place in which the documents differ with what is known of it.
pub(super) fn account(old: &Value, new: &Value, entries: &[Entry]) -> Account {
    let mut walk = Walk {
        known: Known::new(entries),
        account: Account::default(),
    };
    walk.compare(old, new, "", false);
    walk.account
}

struct Walk {
    known: Known,
    account: Account,
}

impl Walk {
    /// `named`: whether the keys here are names that the API gives, rather than keywords.
    fn compare(&mut self, old: &Value, new: &Value, pointer: &str, named: bool) {
        match (old, new) {
            (Value::Object(old), Value::Object(new)) => self.objects(old, new, pointer, named),
            (Value::Array(old), Value::Array(new)) => self.lists(old, new, pointer),
            (old, new) if old == new => {}
            _ => self.different(pointer, named),
        }
    }

    fn objects(
        &mut self,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        pointer: &str,
        named: bool,
    ) {
        let is_named = |key: &str| !named && NAMED.contains(&key);
        for (key, was) in old {
            let here = child(pointer, key);
            match new.get(key) {
                Some(is) if key == "required" && !named && was.is_array() => {
                    self.required(was, is, pointer)
                }
                Some(is) if WORDINGS.contains(&key.as_str()) && !named => {
                    if was != is {
                        self.account.wordings.push(here);
                    }
                }
                Some(is) => self.compare(was, is, &here, is_named(key)),
                None => self.here_only(key, was, pointer, named),
            }
        }
        for (key, is) in new {
            if !old.contains_key(key) {
                self.here_only(key, is, pointer, named);
            }
        }
    }

    /// A key that only one of the documents has.
    fn here_only(&mut self, key: &str, value: &Value, pointer: &str, named: bool) {
        let here = child(pointer, key);
        if key == "required" && !named && value.is_array() {
            self.required(value, &Value::Array(Vec::new()), pointer);
        } else if WORDINGS.contains(&key) && !named {
            self.account.wordings.push(here);
        } else if named && value.is_object() && pointer.ends_with("/paths") {
            for method in value.as_object().into_iter().flat_map(Map::keys) {
                self.different(&child(&here, method), named);
            }
        } else {
            self.different(&here, named);
        }
    }

    /// What is required is told of the properties.
    fn required(&mut self, old: &Value, new: &Value, pointer: &str) {
        let names = |value: &Value| -> Vec<String> {
            let names = value.as_array().into_iter().flatten();
            names
                .filter_map(|it| it.as_str().map(str::to_owned))
                .collect()
        };
        let (old, new) = (names(old), names(new));
        for name in old
            .iter()
            .filter(|it| !new.contains(it))
            .chain(new.iter().filter(|it| !old.contains(it)))
        {
            let property = child(&child(pointer, "properties"), name);
            self.put(&property, "required");
        }
    }

    /// Lists in which each element is known by what it says, whatever its turn.
    fn lists(&mut self, old: &[Value], new: &[Value], pointer: &str) {
        let unmatched = |ours: &[Value], theirs: &[Value]| -> Vec<usize> {
            let theirs: BTreeSet<String> = theirs.iter().map(identity).collect();
            let ours = ours.iter().enumerate();
            ours.filter(|(_, value)| !theirs.contains(&identity(value)))
                .map(|(index, _)| index)
                .collect()
        };
        for (index, is) in new.iter().enumerate() {
            if let Some(was) = old.iter().find(|was| identity(was) == identity(is)) {
                self.compare(was, is, &child(pointer, &index.to_string()), false);
            }
        }
        let (gone, come) = (unmatched(old, new), unmatched(new, old));
        let both = gone.len().min(come.len());
        for (was, is) in gone.iter().zip(&come) {
            self.compare(
                &old[*was],
                &new[*is],
                &child(pointer, &is.to_string()),
                false,
            );
        }
        for index in gone.iter().skip(both).chain(come.iter().skip(both)) {
            self.different(&child(pointer, &index.to_string()), false);
        }
    }

    fn different(&mut self, pointer: &str, named: bool) {
        let keyword = pointer
            .rsplit('/')
            .find(|step| !step.bytes().all(|digit| digit.is_ascii_digit()))
            .unwrap_or_default();
        let parent = pointer.rsplit('/').nth(1).unwrap_or_default();
        self.put(pointer, if named { parent } else { keyword });
    }

    fn put(&mut self, pointer: &str, keyword: &str) {
        if self.known.covers(pointer) {
            self.account.told += 1;
        } else {
            let places = self.account.silent.entry(keyword.to_owned()).or_default();
            places.push(pointer.to_owned());
        }
    }
}

/// What an element of a list is known by.
fn identity(value: &Value) -> String {
    let keys = ["name", "title", "$ref"];
    match keys.iter().find_map(|key| value.get(key)?.as_str()) {
        Some(name) => name.to_owned(),
        None => value.to_string(),
    }
}

/// The places that entries tell of. Of some, all that is inside is told as well.
struct Known(BTreeMap<String, bool>);

impl Known {
    fn new(entries: &[Entry]) -> Self {
        let mut known: BTreeMap<String, bool> = BTreeMap::new();
        for entry in entries {
            let whole = match entry.change {
                Change::Added | Change::Removed => {
                    !matches!(entry.subject, Subject::Value | Subject::Alternative)
                }
                // Of another type, down to the last property.
                Change::Changed | Change::Widened | Change::Narrowed => {
                    matches!(
                        entry.subject,
                        Subject::Type | Subject::Field | Subject::Parameter
                    )
                }
                _ => false,
            };
            for pointer in &entry.pointers {
                *known.entry(pointer.clone()).or_default() |= whole;
            }
        }
        Self(known)
    }

    fn covers(&self, pointer: &str) -> bool {
        let ends = pointer.match_indices('/').map(|(end, _)| end);
        let around = ends.chain([pointer.len()]).any(|end| {
            self.0
                .get(&pointer[..end])
                .is_some_and(|whole| *whole || !pointer[end..].contains("/properties/"))
        });
        let below = format!("{pointer}/");
        let mut inside = self.0.range(below.clone()..);
        around
            || inside
                .next()
                .is_some_and(|(place, _)| place.starts_with(&below))
    }
}
