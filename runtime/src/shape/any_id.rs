//! The id of an object of any kind.

use std::convert::Infallible;
use std::str::FromStr;

use crate::codec::value::Value;
use crate::scalar::text::{equals_text_in_front, text};
use crate::shape::id::Id;

/// The id of an object whose kind the type does not tell.
#[derive(Clone)]
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

impl FromStr for AnyId {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

text!(AnyId);
crate::__as_text!(AnyId);
equals_text_in_front!(AnyId);
