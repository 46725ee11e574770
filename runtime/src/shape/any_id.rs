//! The id of an object of any kind.

use std::ops::Deref;

use crate::codec::value::Value;
use crate::scalar::text::text;
use crate::shape::id::Id;

/// The id of an object whose kind the type does not tell.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyId(Box<str>);

impl AnyId {
    /// The id as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same id, as the id of what the caller knows it to be.
    pub fn cast<M>(self) -> Id<M> {
        Id::of(self)
    }
}

impl From<Box<str>> for AnyId {
    fn from(text: Box<str>) -> Self {
        Self(text)
    }
}

impl From<&str> for AnyId {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for AnyId {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&String> for AnyId {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&AnyId> for AnyId {
    fn from(id: &AnyId) -> Self {
        id.clone()
    }
}

impl<M> From<Id<M>> for AnyId {
    fn from(id: Id<M>) -> Self {
        Self::from(String::from(id))
    }
}

impl<M> From<&Id<M>> for AnyId {
    fn from(id: &Id<M>) -> Self {
        Self::from(id.as_str())
    }
}

impl From<AnyId> for String {
    fn from(id: AnyId) -> Self {
        id.0.into_string()
    }
}

impl From<&AnyId> for String {
    fn from(id: &AnyId) -> Self {
        id.as_str().to_owned()
    }
}

impl From<&AnyId> for Value {
    fn from(id: &AnyId) -> Self {
        Value::from(id.as_str())
    }
}

impl PartialEq<str> for AnyId {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for AnyId {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Deref for AnyId {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for AnyId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

text!(AnyId);
