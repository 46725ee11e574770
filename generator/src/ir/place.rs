//! Where in the document a type stands.

use std::fmt;

use serde::Serialize;

/// The identity of a type: the component schema or operation that it belongs to, and the
/// properties that lead to it from there, as in `card`, `customer/sources/data[]` or
/// `PostTokens/card/networks`.
///
/// A list's items add `[]` to the property, a map's values `{}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Place(String);

impl Place {
    /// The place of a component schema (by its key) or of an operation (by its id).
    pub fn root(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// A place from its text.
    pub fn parse(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The place of a property of the object here.
    #[must_use]
    pub fn property(&self, name: &str) -> Self {
        Self(format!("{}/{name}", self.0))
    }

    /// The place of the items of the list here.
    #[must_use]
    pub fn items(&self) -> Self {
        Self(format!("{}[]", self.0))
    }

    /// The place of the values of the map here.
    #[must_use]
    pub fn values(&self) -> Self {
        Self(format!("{}{{}}", self.0))
    }

    /// The place of one of several alternatives here.
    #[must_use]
    pub fn arm(&self, name: &str) -> Self {
        Self(format!("{}|{name}", self.0))
    }

    /// The whole place as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The component schema or operation that the place belongs to.
    pub fn root_name(&self) -> &str {
        self.0.split(['/', '|']).next().unwrap_or_default()
    }

    /// Whether this is a component schema or an operation itself.
    pub fn is_root(&self) -> bool {
        !self.0.contains(['/', '|'])
    }

    /// The segments below the root.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.0.split(['/', '|']).skip(1)
    }

    /// The last property on the way, without marks of lists and maps.
    pub fn last_name(&self) -> &str {
        let last = self.0.rsplit(['/', '|']).next().unwrap_or_default();
        last.trim_end_matches(['[', ']', '{', '}'])
    }

    /// The place that holds this one; none for a root.
    pub fn parent(&self) -> Option<Self> {
        let end = self.0.rfind(['/', '|'])?;
        Some(Self(self.0[..end].to_owned()))
    }

    /// Whether this place stands somewhere inside another.
    pub fn is_below(&self, other: &Self) -> bool {
        self.0
            .strip_prefix(other.as_str())
            .is_some_and(|rest| rest.starts_with(['/', '|', '[', '{']))
    }

    /// Fewer steps first, then by name: the order in which places compete to identify a type.
    pub fn rank(&self) -> (usize, &str) {
        (self.segments().count(), &self.0)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
