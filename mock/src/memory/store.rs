//! The objects that a mock holds, in the order in which they came.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// An object, as it is without anything expanded.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    pub(crate) value: Map<String, Value>,
    /// How many objects came before.
    pub(crate) number: u64,
    /// The path of the object that it belongs to; empty if it stands on its own.
    pub(crate) above: String,
    /// Whether it was deleted. It is kept because some can still be retrieved, as deleted ones.
    pub(crate) is_deleted: bool,
}

/// The objects of one account.
#[derive(Debug, Default)]
pub(crate) struct Store {
    /// By id. Objects of different kinds can have the same, where users choose them.
    objects: BTreeMap<String, Vec<Stored>>,
    count: u64,
}

impl Stored {
    /// What the object calls itself.
    pub(crate) fn kind(&self) -> &str {
        self.value
            .get("object")
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    fn is_one_of(&self, kinds: &[&str]) -> bool {
        kinds.contains(&self.kind())
    }
}

impl Store {
    /// How many objects came so far.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    /// An object of one of these kinds, deleted or not.
    pub(crate) fn find(&self, kinds: &[&str], id: &str) -> Option<&Stored> {
        let found = self.objects.get(id)?.iter();
        found
            .filter(|it| it.is_one_of(kinds))
            .max_by_key(|it| !it.is_deleted)
    }

    /// An object of one of these kinds that was not deleted.
    pub(crate) fn get(&self, kinds: &[&str], id: &str) -> Option<&Stored> {
        self.find(kinds, id).filter(|it| !it.is_deleted)
    }

    /// The same, to be changed.
    pub(crate) fn get_mut(&mut self, kinds: &[&str], id: &str) -> Option<&mut Stored> {
        let mut found = self.objects.get_mut(id)?.iter_mut();
        found.find(|it| it.is_one_of(kinds) && !it.is_deleted)
    }

    /// An object of any kind.
    pub(crate) fn any(&self, id: &str) -> Option<&Stored> {
        let found = self.objects.get(id)?.iter();
        found.max_by_key(|it| !it.is_deleted)
    }

    /// Holds an object under an id: in the place of one of its kind, or as the newest.
    pub(crate) fn put(&mut self, id: &str, above: &str, value: Map<String, Value>) {
        let number = self.count;
        let new = Stored {
            value,
            number,
            above: above.to_owned(),
            is_deleted: false,
        };
        let same = self.objects.entry(id.to_owned()).or_default();
        match same
            .iter_mut()
            .find(|it| it.kind() == new.kind() && !it.is_deleted)
        {
            Some(old) => old.value = new.value,
            None => {
                same.push(new);
                self.count += 1;
            }
        }
    }

    /// Deletes an object, and what is part of it.
    pub(crate) fn delete(&mut self, kinds: &[&str], id: &str, is_part: impl Fn(&Stored) -> bool) {
        if let Some(object) = self.get_mut(kinds, id) {
            object.is_deleted = true;
        }
        for stored in self.objects.values_mut().flatten() {
            stored.is_deleted |= is_part(stored);
        }
    }

    /// The objects of these kinds that were not deleted, the newest first.
    pub(crate) fn newest<'s>(&'s self, kinds: &[&str]) -> Vec<&'s Stored> {
        let objects = self.objects.values().flatten();
        let mut found: Vec<&Stored> = objects
            .filter(|it| !it.is_deleted && it.is_one_of(kinds))
            .collect();
        found.sort_by_key(|it| std::cmp::Reverse(it.number));
        found
    }
}
