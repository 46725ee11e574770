//! Objects whose keys are the user's: metadata above all. They keep their order.

use std::collections::{BTreeMap, HashMap};
use std::{fmt, slice};

use crate::codec::debug::debug_view;
use crate::codec::decode::{Blank, Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::reader::{GrowMap, Reader};
use crate::codec::value::Value;
use crate::codec::view::{Encode, Mapping, View};

/// A map from strings to `T`, in the order of the document.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Map<T> {
    entries: Vec<(String, T)>,
}

/// What a user has attached to an object: names and values, both strings.
///
/// Sent with an update, a name with an empty value is removed at the server.
pub type Metadata = Map<String>;

impl<T> Map<T> {
    /// An empty map.
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&T> {
        // From the end: a key that a document has twice counts as it does last.
        self.entries
            .iter()
            .rev()
            .find_map(|(found, value)| (found == key).then_some(value))
    }

    /// Whether the map has a key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Sets the value of a key; the earlier one, if any, is given back, and its place kept.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<T>) -> Option<T> {
        let (key, value) = (key.into(), value.into());
        match self
            .entries
            .iter_mut()
            .rev()
            .find(|(found, _)| *found == key)
        {
            Some((_, earlier)) => Some(std::mem::replace(earlier, value)),
            None => {
                self.entries.push((key, value));
                None
            }
        }
    }

    /// Takes a key out.
    pub fn remove(&mut self, key: &str) -> Option<T> {
        let index = self.entries.iter().rposition(|(found, _)| found == key)?;
        Some(self.entries.remove(index).1)
    }

    /// The keys and values, in order.
    pub fn iter(&self) -> Entries<'_, T> {
        Entries(self.entries.iter())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Into<String>, V: Into<T>, T> FromIterator<(K, V)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<K: Into<String>, V: Into<T>, T> Extend<(K, V)> for Map<T> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Into<String>, V: Into<T>, T, const N: usize> From<[(K, V); N]> for Map<T> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<T>, T> From<Vec<(K, V)>> for Map<T> {
    fn from(entries: Vec<(K, V)>) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<T>, T, S> From<HashMap<K, V, S>> for Map<T> {
    fn from(entries: HashMap<K, V, S>) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<T>, T> From<BTreeMap<K, V>> for Map<T> {
    fn from(entries: BTreeMap<K, V>) -> Self {
        entries.into_iter().collect()
    }
}

impl<K: AsRef<str>, V: Clone + Into<T>, T> From<&[(K, V)]> for Map<T> {
    fn from(entries: &[(K, V)]) -> Self {
        copied(entries.iter().map(|(key, value)| (key, value)))
    }
}

impl<K: AsRef<str>, V: Clone + Into<T>, T, const N: usize> From<&[(K, V); N]> for Map<T> {
    fn from(entries: &[(K, V); N]) -> Self {
        Self::from(entries.as_slice())
    }
}

impl<K: AsRef<str>, V: Clone + Into<T>, T> From<&Vec<(K, V)>> for Map<T> {
    fn from(entries: &Vec<(K, V)>) -> Self {
        Self::from(entries.as_slice())
    }
}

impl<K: AsRef<str>, V: Clone + Into<T>, T, S> From<&HashMap<K, V, S>> for Map<T> {
    fn from(entries: &HashMap<K, V, S>) -> Self {
        copied(entries)
    }
}

impl<K: AsRef<str>, V: Clone + Into<T>, T> From<&BTreeMap<K, V>> for Map<T> {
    fn from(entries: &BTreeMap<K, V>) -> Self {
        copied(entries)
    }
}

fn copied<'a, K: AsRef<str> + 'a, V: Clone + Into<T> + 'a, T>(
    entries: impl IntoIterator<Item = (&'a K, &'a V)>,
) -> Map<T> {
    let entries = entries.into_iter();
    entries
        .map(|(key, value)| (key.as_ref(), value.clone()))
        .collect()
}

impl<T: Clone> From<&Map<T>> for Map<T> {
    fn from(map: &Map<T>) -> Self {
        map.clone()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Map<T> {
    type Item = (&'a str, &'a T);
    type IntoIter = Entries<'a, T>;

    fn into_iter(self) -> Entries<'a, T> {
        self.iter()
    }
}

/// The keys and values of a [`Map`], in order.
pub struct Entries<'a, T>(slice::Iter<'a, (String, T)>);

impl<'a, T> Iterator for Entries<'a, T> {
    type Item = (&'a str, &'a T);

    fn next(&mut self) -> Option<Self::Item> {
        let (key, value) = self.0.next()?;
        Some((key, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> DoubleEndedIterator for Entries<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let (key, value) = self.0.next_back()?;
        Some((key, value))
    }
}

impl<T> ExactSizeIterator for Entries<'_, T> {}

impl<T> Clone for Entries<'_, T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: fmt::Debug> fmt::Debug for Entries<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.clone()).finish()
    }
}

impl<T: Into<Value>> From<Map<T>> for Value {
    fn from(map: Map<T>) -> Self {
        Self::map(map)
    }
}

impl<T> Blank for Map<T> {
    const BLANK: Self = Self::new();
}

impl<T: Decode> InPlace for Map<T> {}

impl<T: Decode> Decode for Map<T> {
    #[inline]
    fn blank() -> Self {
        Self::BLANK
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.entries.clear();
        reader.map(self)
    }
}

impl<T: Decode> GrowMap for Map<T> {
    #[inline(never)]
    fn grow(&mut self, key: String) -> Option<&mut dyn Decode> {
        self.entries.push((key, T::blank()));
        self.entries
            .last_mut()
            .map(|(_, value)| value as &mut dyn Decode)
    }

    fn take_back(&mut self) {
        self.entries.pop();
    }

    fn last_key(&self) -> &str {
        self.entries.last().map_or("", |(key, _)| key)
    }
}

impl<T: Encode> Encode for Map<T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Encode> Mapping for Map<T> {
    fn count(&self) -> usize {
        self.entries.len()
    }

    fn entry(&self, index: usize) -> (&str, View<'_>) {
        match self.entries.get(index) {
            Some((key, value)) => (key, value.view()),
            None => ("", View::Absent),
        }
    }
}

impl<T: Encode> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_view(self.view(), f)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashMap};

    use super::Metadata;
    use crate::{from_str, to_json};

    #[test]
    fn order_is_kept_and_a_key_keeps_its_place() {
        let mut metadata = Metadata::from([("z", "1"), ("a", "2"), ("z", "3")]);
        assert_eq!(
            metadata.iter().collect::<Vec<_>>(),
            [("z", &"3".to_owned()), ("a", &"2".to_owned())]
        );
        assert_eq!(metadata.insert("a", "4"), Some("2".to_owned()));
        assert_eq!(metadata.remove("z").as_deref(), Some("3"));
        assert_eq!(to_json(&metadata), r#"{"a":"4"}"#);
        assert_eq!(format!("{metadata:?}"), r#"{"a": "4"}"#);
    }

    #[test]
    fn any_map_becomes_one_by_value_or_by_reference() {
        let one = Metadata::from([("order", "6735")]);
        let hash = HashMap::from([("order", "6735")]);
        let tree = BTreeMap::from([("order".to_owned(), "6735".to_owned())]);
        let vec = vec![("order".to_owned(), "6735")];
        let array = [("order", "6735".to_owned())];
        for given in [
            Metadata::from(&hash),
            Metadata::from(hash),
            Metadata::from(&tree),
            Metadata::from(tree),
            Metadata::from(&vec),
            Metadata::from(vec.as_slice()),
            Metadata::from(vec),
            Metadata::from(&array),
            Metadata::from(array),
            Metadata::from(&one),
        ] {
            assert_eq!(given, one);
        }
    }

    #[test]
    fn it_is_walked_through_by_reference_and_by_value() {
        let metadata = Metadata::from([("a", "1"), ("b", "2")]);
        let mut keys = String::new();
        for (key, value) in &metadata {
            keys.push_str(key);
            keys.push_str(value);
        }
        assert_eq!(keys, "a1b2");
        let again: Metadata = metadata.clone().into_iter().rev().collect();
        assert_eq!(again.iter().next(), Some(("b", &"2".to_owned())));
        assert_eq!(again.iter().len(), 2);
    }

    #[test]
    fn a_key_that_comes_twice_counts_as_it_does_last() {
        let metadata: Metadata = from_str(r#"{"a":"1","a":"2"}"#).unwrap();
        assert_eq!(metadata.get("a").unwrap(), "2");
    }
}
