//! Ids: strings that know what they are the id of.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;

use crate::codec::decode::{Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::reader::Reader;
use crate::codec::value::Value;
use crate::codec::view::{Encode, View};
use crate::shape::any_id::AnyId;

/// The id of an `M`. `M` is only a mark: ids of different kinds do not mix.
pub struct Id<M> {
    // What all ids can do is compiled once.
    id: AnyId,
    mark: PhantomData<fn() -> M>,
}

impl<M> Id<M> {
    /// The id as it is on the wire.
    pub fn as_str(&self) -> &str {
        self.id.as_str()
    }

    pub(crate) const fn of(id: AnyId) -> Self {
        Self {
            id,
            mark: PhantomData,
        }
    }

    pub(crate) fn any_mut(&mut self) -> &mut AnyId {
        &mut self.id
    }
}

impl<M> From<Box<str>> for Id<M> {
    fn from(text: Box<str>) -> Self {
        Self::of(AnyId::from(text))
    }
}

impl<M> From<&str> for Id<M> {
    fn from(text: &str) -> Self {
        Self::of(AnyId::from(text))
    }
}

impl<M> From<String> for Id<M> {
    fn from(text: String) -> Self {
        Self::of(AnyId::from(text))
    }
}

impl<M> From<&String> for Id<M> {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl<M> From<&Id<M>> for Id<M> {
    fn from(id: &Id<M>) -> Self {
        id.clone()
    }
}

impl<M> From<Id<M>> for String {
    fn from(id: Id<M>) -> Self {
        Self::from(id.id)
    }
}

impl<M> From<&Id<M>> for String {
    fn from(id: &Id<M>) -> Self {
        id.as_str().to_owned()
    }
}

impl<M> From<Id<M>> for Value {
    fn from(id: Id<M>) -> Self {
        Value::from(String::from(id))
    }
}

impl<M> From<&Id<M>> for Value {
    fn from(id: &Id<M>) -> Self {
        Value::from(id.as_str())
    }
}

impl<M> Clone for Id<M> {
    fn clone(&self) -> Self {
        Self::of(self.id.clone())
    }
}

impl<M> PartialEq for Id<M> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<M> Eq for Id<M> {}

impl<M> PartialEq<str> for Id<M> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl<M> PartialEq<&str> for Id<M> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl<M> PartialEq<String> for Id<M> {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other
    }
}

impl<M> PartialOrd for Id<M> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<M> Ord for Id<M> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.id.cmp(&other.id)
    }
}

impl<M> Hash for Id<M> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<M> Borrow<str> for Id<M> {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl<M> Deref for Id<M> {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl<M> AsRef<str> for Id<M> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<M> fmt::Display for Id<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<M> fmt::Debug for Id<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<M: 'static> InPlace for Id<M> {}

impl<M: 'static> Decode for Id<M> {
    #[inline]
    fn blank() -> Self {
        Self::of(AnyId::blank())
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.id.decode(reader)
    }
}

impl<M> Encode for Id<M> {
    fn view(&self) -> View<'_> {
        View::Str(self.as_str())
    }
}
