//! References to other objects: the id always at hand, the object decoded when it is asked for.

use std::fmt;

use crate::codec::decode::{Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::part::Part;
use crate::codec::reader::Reader;
use crate::codec::record::Record;
use crate::codec::view::{Encode, View};
use crate::scalar::raw::RawJson;
use crate::shape::any_id::AnyId;
use crate::shape::id::Id;

/// An object of the API that has an id, and that other objects refer to by it. Emitted code implements it.
pub trait Resource: Decode {
    /// The type of its id.
    type Id;
    /// What it says under `object`.
    const OBJECT: &'static str;
}

impl<T: Resource + Record> Resource for Part<T> {
    type Id = T::Id;
    const OBJECT: &'static str = T::OBJECT;
}

/// A reference to another object, which holds the object as well if the request asked to expand it.
#[derive(Clone, PartialEq, Eq)]
pub struct Expandable<I> {
    id: I,
    expanded: Option<Box<RawJson>>,
}

impl<I> Expandable<I> {
    /// The id of the object.
    pub fn id(&self) -> &I {
        &self.id
    }

    /// The id of the object, without the rest.
    pub fn into_id(self) -> I {
        self.id
    }

    /// Whether the object itself is here.
    pub fn is_expanded(&self) -> bool {
        self.expanded.is_some()
    }

    /// The JSON of the object, if it is here.
    pub fn raw(&self) -> Option<&RawJson> {
        self.expanded.as_deref()
    }

    /// What the object says under `object`, if it is here.
    pub fn object(&self) -> Option<String> {
        self.raw()?.get("object")?.decode().ok()
    }
}

impl<M> Expandable<Id<M>> {
    /// Decodes the object; `None` if it was not expanded.
    ///
    /// # Errors
    /// The object is here but not what its type says.
    pub fn decode<T: Resource<Id = Id<M>>>(&self) -> Result<Option<T>, DecodeError> {
        self.raw().map(RawJson::decode).transpose()
    }
}

impl Expandable<AnyId> {
    /// Decodes the object; `None` if it was not expanded, or is another kind of object.
    ///
    /// # Errors
    /// The object is here but not what its type says.
    pub fn decode<T: Resource>(&self) -> Result<Option<T>, DecodeError> {
        match self.raw() {
            Some(raw) if self.object().as_deref() == Some(T::OBJECT) => raw.decode().map(Some),
            _ => Ok(None),
        }
    }
}

impl<I> From<I> for Expandable<I> {
    fn from(id: I) -> Self {
        Self { id, expanded: None }
    }
}

impl<M> From<Expandable<Id<M>>> for Id<M> {
    fn from(reference: Expandable<Id<M>>) -> Self {
        reference.id
    }
}

impl<M> From<&Expandable<Id<M>>> for Id<M> {
    fn from(reference: &Expandable<Id<M>>) -> Self {
        reference.id.clone()
    }
}

/// The id in a reference, of whatever kind.
#[doc(hidden)]
pub trait Referred: Decode + Encode {
    fn id_mut(&mut self) -> &mut AnyId;
}

impl Referred for AnyId {
    fn id_mut(&mut self) -> &mut AnyId {
        self
    }
}

impl<M: 'static> Referred for Id<M> {
    fn id_mut(&mut self) -> &mut AnyId {
        self.any_mut()
    }
}

impl<I: Referred> InPlace for Expandable<I> {}

impl<I: Referred> Decode for Expandable<I> {
    #[inline]
    fn blank() -> Self {
        Self {
            id: I::blank(),
            expanded: None,
        }
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        read(self.id.id_mut(), &mut self.expanded, reader)
    }
}

/// Reads a reference. Apart from its type, so that it is compiled once.
fn read(
    id: &mut AnyId,
    expanded: &mut Option<Box<RawJson>>,
    reader: &mut Reader<'_>,
) -> Result<(), DecodeError> {
    if reader.at_string() {
        *expanded = None;
        return id.decode(reader);
    }
    if !reader.at_object() {
        return Err(reader.mismatch("string or object"));
    }
    let tag = reader.tag("id", false)?;
    // A preview of an object has no id yet: it is left empty.
    *id = AnyId::from(tag.value.as_deref().unwrap_or_default());
    expanded
        .insert(Box::new(RawJson::blank()))
        .as_mut()
        .decode(reader)
}

impl<I: Encode> Encode for Expandable<I> {
    fn view(&self) -> View<'_> {
        match &self.expanded {
            Some(raw) => raw.view(),
            None => self.id.view(),
        }
    }
}

/// Shows the id; of an expanded object, which may hold secrets, only that it is here.
impl<I: fmt::Debug> fmt::Debug for Expandable<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.id, f)?;
        match &self.expanded {
            Some(_) => f.write_str(" (expanded)"),
            None => Ok(()),
        }
    }
}
