//! Where in the API a type stands: the path of keys that leads to it.

use std::fmt;

use serde::Serialize;

/// A path of keys: the component schema or operation that it begins at, and the keys that lead on from
/// there, as in `card`, `customer/sources[]` or `PostTokens/card/networks`.
///
/// A list's items add `[]` to the key, a map's values `{}`. What has no key of its own follows a `|`: an
/// alternative that a constant tells apart, the response or error of an operation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Place(String);

impl Place {
    /// The alternative that an operation's response is.
    pub const RESPONSE: &'static str = "response";
    /// The alternative that an operation's error is.
    pub const ERROR: &'static str = "error";
    /// The alternative that a choice between an object and something else is; the object has the place itself.
    pub const CHOICE: &'static str = "or";
    /// What a place has itself, of a type that has more for the sake of others.
    pub const OWN: &'static str = "own";

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

    /// The steps from the root, in order.
    pub fn steps(&self) -> impl Iterator<Item = Step<'_>> {
        let mut rest = &self.0[self.root_name().len()..];
        std::iter::from_fn(move || {
            let has_key = rest.starts_with('/');
            let after = rest.get(1..)?;
            let end = after.find(['/', '|']).unwrap_or(after.len());
            let text = &after[..end];
            rest = &after[end..];
            let name = text.trim_end_matches(['[', ']', '{', '}']);
            Some(Step {
                name,
                has_key,
                is_item: name.len() < text.len(),
            })
        })
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
}

/// A step of a [`Place`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    /// The key, or the name of the alternative.
    pub name: &'a str,
    /// Whether it is a key, rather than an alternative.
    pub has_key: bool,
    /// Whether it leads to an item of the list or map that the key has.
    pub is_item: bool,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
