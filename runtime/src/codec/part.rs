//! Objects inside objects, behind a pointer.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::mem::{self, ManuallyDrop};
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

use crate::codec::decode::Decode;
use crate::codec::decode_error::DecodeError;
use crate::codec::equal::equal;
use crate::codec::reader::Reader;
use crate::codec::record::{Record, record};
use crate::codec::view::{Encode, View};

/// An object that is a part of another one: a `T` on the heap.
///
/// It is used as the object itself, like a `Box`; [`into_inner`](Self::into_inner) moves the object out.
///
/// It is not a `Box<T>` because of what that costs to *compile*: whoever drops one compiles how a `T` is dropped, and with it how
/// everything in a `T` is, over and over in each crate and each of its codegen units. A part does not know the type of its object
/// until it is asked for it, so that all parts are dropped, read and written by the same code.
pub struct Part<T> {
    /// Dropped by [`release`].
    object: ManuallyDrop<Box<dyn Record>>,
    mark: PhantomData<fn() -> T>,
}

impl<T: Record> Part<T> {
    /// The object itself.
    pub fn into_inner(mut part: Self) -> T {
        let object: Box<dyn Any> = take(&mut part.object);
        match object.downcast() {
            Ok(object) => *object,
            Err(_) => unreachable!("{OF_ITS_TYPE}"),
        }
    }
}

impl<T> Part<T> {
    const fn of(object: Box<dyn Record>) -> Self {
        Self {
            object: ManuallyDrop::new(object),
            mark: PhantomData,
        }
    }
}

/// A part is dropped by a call. Otherwise the code that drops a `Box` of something would stand in each record for each of its parts.
impl<T> Drop for Part<T> {
    #[inline]
    fn drop(&mut self) {
        release(&mut self.object);
    }
}

/// Of the ABI of C because nothing unwinds out of that: else each record would be compiled a second time for the case that
/// dropping one of its parts panics. Records are plain data, which does not; one that did would abort the program.
#[inline(never)]
extern "C" fn release(object: &mut ManuallyDrop<Box<dyn Record>>) {
    drop(take(object));
}

/// Takes the object out, and leaves one in its place that needs no dropping.
fn take(object: &mut ManuallyDrop<Box<dyn Record>>) -> Box<dyn Record> {
    let nothing = ManuallyDrop::new(Box::new(Nothing) as Box<dyn Record>);
    ManuallyDrop::into_inner(mem::replace(object, nothing))
}

/// Has no size, so that a `Box` of it is no allocation.
struct Nothing;

record!(Nothing = "" {});

const OF_ITS_TYPE: &str = "a part is made of an object of its type";

impl<T: Record> From<T> for Part<T> {
    fn from(object: T) -> Self {
        Self::of(Box::new(object))
    }
}

impl<T: Record> Deref for Part<T> {
    type Target = T;

    fn deref(&self) -> &T {
        let object: &dyn Any = &**self.object;
        match object.downcast_ref() {
            Some(object) => object,
            None => unreachable!("{OF_ITS_TYPE}"),
        }
    }
}

impl<T: Record> DerefMut for Part<T> {
    fn deref_mut(&mut self) -> &mut T {
        let object: &mut dyn Any = &mut **self.object;
        match object.downcast_mut() {
            Some(object) => object,
            None => unreachable!("{OF_ITS_TYPE}"),
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

impl<T> PartialEq for Part<T> {
    fn eq(&self, other: &Self) -> bool {
        equal(&**self.object, &**other.object)
    }
}

impl<T: Record + fmt::Debug> fmt::Debug for Part<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

// As for the object itself: records are plain data.
impl<T> UnwindSafe for Part<T> {}
impl<T> RefUnwindSafe for Part<T> {}

impl<T: Record> Decode for Part<T> {
    #[inline]
    fn blank() -> Self {
        Self::of(T::boxed())
    }

    #[inline]
    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.record(&mut **self.object)
    }
}

impl<T: Record> Decode for Option<Part<T>> {
    #[inline]
    fn blank() -> Self {
        None
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let part = if reader.null() {
            None
        } else {
            Some(Part::of(T::boxed()))
        };
        drop(mem::replace(self, part));
        match self {
            Some(part) => reader.record(&mut **part.object),
            None => Ok(()),
        }
    }
}

impl<T: Record> Encode for Option<Part<T>> {
    fn view(&self) -> View<'_> {
        match self {
            Some(part) => View::Record(&**part.object),
            None => View::Absent,
        }
    }
}

impl<T: Record> Encode for Part<T> {
    fn view(&self) -> View<'_> {
        View::Record(&**self.object)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Part;
    use crate::codec::reader::Reader;
    use crate::codec::record::record;
    use crate::{Decode, DecodeError, REQUIRED};

    /// Tells by its count whether it was dropped.
    struct Counted {
        a: i64,
        count: Arc<()>,
    }

    record!(Counted = "counted" { a = "a": REQUIRED; ..count });

    fn counted() -> (Part<Counted>, Arc<()>) {
        let count = Arc::new(());
        let object = Counted {
            a: 1,
            count: Arc::clone(&count),
        };
        (Part::from(object), count)
    }

    #[test]
    fn a_part_drops_its_object_once() {
        let (part, count) = counted();
        assert_eq!(Arc::strong_count(&count), 2);
        drop(Some(part));
        assert_eq!(Arc::strong_count(&count), 1);
    }

    #[test]
    fn an_object_that_is_moved_out_of_its_part_lives_on() {
        let (part, count) = counted();
        let object = Part::into_inner(part);
        assert_eq!((object.a, Arc::strong_count(&object.count)), (1, 2));
        drop(object);
        assert_eq!(Arc::strong_count(&count), 1);
    }

    #[test]
    fn decoding_over_a_part_drops_the_earlier_object() -> Result<(), DecodeError> {
        let (part, count) = counted();
        let mut part = Some(part);
        part.decode(&mut Reader::new(r#"{"a":2}"#))?;
        assert_eq!(part.as_ref().map(|part| part.a), Some(2));
        assert_eq!(Arc::strong_count(&count), 1);
        part.decode(&mut Reader::new("null"))?;
        assert!(part.is_none());
        Ok(())
    }
}
