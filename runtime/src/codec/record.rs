//! Records: structs that hand out their fields by index, so that one decoder and one encoder serve all of them.

use std::any::Any;
use std::mem::{ManuallyDrop, MaybeUninit};

use crate::codec::decode::{Blank, Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::reader::Reader;
use crate::codec::view::{Encode, View};

/// The field may be missing, and an absent value is not written.
pub const OPTIONAL: u8 = 0;
/// The field must be in the document; it is always written.
pub const REQUIRED: u8 = 1;
/// The field may be `null`, which gives what a blank record has there.
pub const NULLABLE: u8 = 2;
/// The value is a secret: `Debug` prints `[redacted]` in its place.
pub const SECRET: u8 = 4;

/// What is known about a record before it is filled: its name and its fields, in the order of [`Record::field`].
#[derive(Debug)]
pub struct Shape {
    /// The name of the schema, as the API spells it.
    pub name: &'static str,
    /// Properties that always have one value. They are not stored; they are written out when the record is encoded.
    pub constants: &'static [(&'static str, Constant)],
    /// The fields, by index.
    pub fields: &'static [Field],
}

/// The wire name of a field, and its flags ([`REQUIRED`], [`NULLABLE`], [`SECRET`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field(pub &'static str, pub u8);

impl Field {
    /// The name of the field on the wire.
    pub const fn name(self) -> &'static str {
        self.0
    }

    pub(crate) const fn has(self, flag: u8) -> bool {
        self.1 & flag != 0
    }
}

/// The value of a property that never varies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constant {
    /// `true` or `false`.
    Bool(bool),
    /// A string, for example the `object` of a resource.
    Str(&'static str),
}

/// A struct whose fields can be reached by their place in its [`Shape`]. Emitted code implements it for the objects of the API; it is
/// not for other types, and may get more methods.
pub trait Record: Any + Send + Sync {
    /// The record before anything is decoded into it.
    fn blank() -> Self
    where
        Self: Sized;

    /// The name and the fields of the record.
    fn shape(&self) -> &'static Shape;

    /// The field at `index`. An index past the end gives any field.
    fn field(&self, index: usize) -> &dyn Place;

    /// The field at `index`, to be filled. An index past the end gives any field.
    fn field_mut(&mut self, index: usize) -> &mut dyn Place;

    /// A blank record on the heap, without its type.
    #[doc(hidden)]
    #[inline(never)]
    fn boxed() -> Box<dyn Record>
    where
        Self: Sized,
    {
        let blank = ManuallyDrop::new(Self::blank());
        // `Box::new` would compile how the object is dropped if there is no memory.
        Box::<MaybeUninit<Self>>::write(Box::new_uninit(), ManuallyDrop::into_inner(blank))
    }

    /// This record without its type. Not inlined: the table of its functions, which holds how it is dropped, would be compiled
    /// again wherever it is called.
    #[doc(hidden)]
    #[inline(never)]
    fn any(&self) -> &dyn Record
    where
        Self: Sized,
    {
        self
    }

    /// The same, to be filled.
    #[doc(hidden)]
    #[inline(never)]
    fn any_mut(&mut self) -> &mut dyn Record
    where
        Self: Sized,
    {
        self
    }
}

/// A field of a record: a value that can be read and written.
pub trait Place: Decode + Encode {}

impl<T: Decode + Encode> Place for T {}

impl<R: Record> Decode for R {
    fn blank() -> Self {
        <R as Record>::blank()
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.record(self.any_mut())
    }
}

impl<R: Record> InPlace for R {}

impl<R: Record> Encode for R {
    fn view(&self) -> View<'_> {
        View::Record(self.any())
    }
}

/// [`Record::boxed`] of a record that is a constant while it is blank: it is copied to where it goes, at once.
#[inline]
pub fn boxed<T: Record + Blank>() -> Box<dyn Record> {
    Box::<MaybeUninit<T>>::write(Box::new_uninit(), T::BLANK)
}

/// A value before anything is decoded into it.
#[inline]
pub fn blank<T: Decode>() -> T {
    T::blank()
}

/// The answer of [`Record::field`] for a record without fields.
pub fn no_field<'a>(_index: usize) -> &'a dyn Place {
    &()
}

/// The answer of [`Record::field_mut`] for a record without fields.
pub fn no_field_mut<'a>(_index: usize) -> &'a mut dyn Place {
    // `()` has no size: nothing is allocated, and nothing leaks.
    Box::leak(Box::new(()))
}

/// Makes a struct of this crate a record: its name, its constants if it has any, and each field with its name on the wire and its
/// flags. What is after `..` is not on the wire.
macro_rules! record {
    (
        $type:ty $([$($parameters:tt)*])? = $name:literal $([$($constant:expr),*])? {
            $($field:ident = $wire:literal: $flags:expr),* $(,)? $(; ..$other:ident)?
        }
    ) => {
        impl $(<$($parameters)*>)? $crate::Record for $type {
            fn blank() -> Self {
                Self { $($field: $crate::blank(),)* $($other: ::std::default::Default::default(),)? }
            }

            fn shape(&self) -> &'static $crate::Shape {
                const {
                    &$crate::Shape {
                        name: $name,
                        constants: &[$($($constant),*)?],
                        fields: &[$($crate::Field($wire, $flags)),*],
                    }
                }
            }

            fn field(&self, index: usize) -> &dyn $crate::Place {
                let fields = [$(&self.$field as &dyn $crate::Place),*];
                fields.get(index).copied().unwrap_or($crate::no_field(index))
            }

            fn field_mut(&mut self, index: usize) -> &mut dyn $crate::Place {
                let fields = [$(&mut self.$field as &mut dyn $crate::Place),*];
                fields.into_iter().nth(index).unwrap_or($crate::no_field_mut(index))
            }
        }
    };
}
pub(crate) use record;
