//! Objects inside objects, behind a pointer.

use std::fmt;
use std::mem::{self, ManuallyDrop};
use std::ops::{Deref, DerefMut};

use crate::decode::Decode;
use crate::decode_error::DecodeError;
use crate::reader::Reader;
use crate::record::Record;
use crate::view::{Encode, View};

/// An object that is a part of another one: a `T` on the heap.
///
/// It is used as the object itself, like a `Box`; [`into_inner`](Self::into_inner) moves the object out.
///
/// It is not a `Box` because of what it costs to *compile*: whoever drops a `Box<Charge>` compiles how a charge is dropped, and
/// with it how everything in a charge is, over and over in each crate and each of its codegen units. A part hands its object to
/// [`Record::release`], a function that the crate of the object has compiled once.
pub struct Part<T: Record>(ManuallyDrop<Option<Box<ManuallyDrop<T>>>>);

impl<T: Record> Part<T> {
    /// The object itself.
    pub fn into_inner(mut part: Self) -> T {
        mem::replace(&mut *part, T::blank())
    }
}

impl<T: Record> Drop for Part<T> {
    fn drop(&mut self) {
        if let Some(object) = self.0.take() {
            T::release(object);
        }
    }
}

impl<T: Record> From<T> for Part<T> {
    fn from(object: T) -> Self {
        Self(ManuallyDrop::new(Some(Box::new(ManuallyDrop::new(object)))))
    }
}

impl<T: Record> Deref for Part<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        match &*self.0 {
            Some(object) => object,
            None => unreachable!("only dropping takes the object out"),
        }
    }
}

impl<T: Record> DerefMut for Part<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        match &mut *self.0 {
            Some(object) => object,
            None => unreachable!("only dropping takes the object out"),
        }
    }
}

impl<T: Record> AsRef<T> for Part<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: Record + Clone> Clone for Part<T> {
    fn clone(&self) -> Self {
        Self::from(T::clone(self))
    }
}

impl<T: Record + fmt::Debug> fmt::Debug for Part<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Record> Decode for Part<T> {
    fn blank() -> Self {
        // Written out: `from` would hold an object that is not yet kept, and compile how it is dropped.
        Self(ManuallyDrop::new(Some(Box::new(ManuallyDrop::new(
            T::blank(),
        )))))
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        match &mut *self.0 {
            Some(object) => reader.record(object.any_mut()),
            None => Ok(()),
        }
    }
}

impl<T: Record> Encode for Part<T> {
    fn view(&self) -> View<'_> {
        match &*self.0 {
            Some(object) => View::Record(object.any()),
            None => View::Absent,
        }
    }
}
