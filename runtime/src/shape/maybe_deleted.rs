//! Objects that may be gone: the object, or what is left of it.

use std::fmt;

use crate::codec::debug::debug_view;
use crate::codec::decode::{Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::equal::equal_views;
use crate::codec::part::Part;
use crate::codec::reader::Reader;
use crate::codec::record::Record;
use crate::codec::view::{Encode, View, id_of};
use crate::shape::expandable::Resource;

/// A resource that leaves another, smaller one behind when it is deleted. Emitted code implements it.
pub trait Deletable: Decode + Encode {
    /// What is left of it.
    type Deleted: Decode + Encode;
}

impl<T: Deletable + Record> Deletable for Part<T> {
    type Deleted = T::Deleted;
}

/// A `T`, or what is left of it.
pub enum MaybeDeleted<T: Deletable> {
    /// The object is there.
    Present(T),
    /// The object is gone: it said `"deleted": true`.
    Deleted(T::Deleted),
}

impl<T: Deletable> MaybeDeleted<T> {
    /// Whether the object is gone.
    pub fn is_deleted(&self) -> bool {
        matches!(self, Self::Deleted(_))
    }

    /// The object, unless it is gone.
    pub fn present(&self) -> Option<&T> {
        match self {
            Self::Present(object) => Some(object),
            Self::Deleted(_) => None,
        }
    }

    /// The object, unless it is gone.
    pub fn into_present(self) -> Option<T> {
        match self {
            Self::Present(object) => Some(object),
            Self::Deleted(_) => None,
        }
    }

    /// What is left of the object, if it is gone.
    pub fn deleted(&self) -> Option<&T::Deleted> {
        match self {
            Self::Present(_) => None,
            Self::Deleted(deleted) => Some(deleted),
        }
    }

    /// The id of the object, be it there or gone.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Present(object) => id_of(object),
            Self::Deleted(deleted) => id_of(deleted),
        }
    }
}

impl<T: Deletable> MaybeDeleted<T> {
    #[inline(never)]
    fn choose(&mut self, deleted: bool) -> &mut dyn Decode {
        *self = if deleted {
            Self::Deleted(T::Deleted::blank())
        } else {
            Self::Present(T::blank())
        };
        match self {
            Self::Present(object) => object,
            Self::Deleted(deleted) => deleted,
        }
    }
}

impl<T: Deletable> InPlace for MaybeDeleted<T> {}

impl<T: Deletable> Decode for MaybeDeleted<T> {
    fn blank() -> Self {
        // The smaller of the two; `decode` chooses anew.
        Self::Deleted(T::Deleted::blank())
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let deleted = reader.tag("", true)?.deleted;
        self.choose(deleted).decode(reader)
    }
}

impl<T: Deletable> Encode for MaybeDeleted<T> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Present(object) => object.view(),
            Self::Deleted(deleted) => deleted.view(),
        }
    }
}

impl<T: Deletable + Resource> Resource for MaybeDeleted<T> {
    type Id = T::Id;
    const OBJECT: &'static str = T::OBJECT;
}

impl<T: Deletable + Clone> Clone for MaybeDeleted<T>
where
    T::Deleted: Clone,
{
    fn clone(&self) -> Self {
        match self {
            Self::Present(object) => Self::Present(object.clone()),
            Self::Deleted(deleted) => Self::Deleted(deleted.clone()),
        }
    }
}

impl<T: Deletable> PartialEq for MaybeDeleted<T> {
    fn eq(&self, other: &Self) -> bool {
        self.is_deleted() == other.is_deleted() && equal_views(self.view(), other.view())
    }
}

impl<T: Deletable> fmt::Debug for MaybeDeleted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_view(self.view(), f)
    }
}
