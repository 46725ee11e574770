//! Records: structs that hand out their fields by index, so that one decoder and one encoder serve all of them.

use crate::decode::Decode;
use crate::decode_error::DecodeError;
use crate::reader::Reader;
use crate::view::{Encode, View};

/// The field may be missing, and an absent value is not written.
pub const OPTIONAL: u8 = 0;
/// The field must be in the document; it is always written.
pub const REQUIRED: u8 = 1;
/// The field may be `null`.
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

/// A struct whose fields can be reached by their place in its [`Shape`].
pub trait Record {
    /// The name and the fields of the record.
    const SHAPE: &'static Shape;

    /// The record before anything is decoded into it.
    fn blank() -> Self
    where
        Self: Sized;

    /// The field at `index`. An index past the end gives any field.
    fn field(&self, index: usize) -> &dyn Encode;

    /// The field at `index`, to be filled. An index past the end gives any field.
    fn field_mut(&mut self, index: usize) -> &mut dyn Decode;

    /// This record without its type. A box answers for what is in it.
    #[doc(hidden)]
    fn any(&self) -> &dyn AnyRecord
    where
        Self: Sized,
    {
        self
    }

    /// The same, to be filled.
    #[doc(hidden)]
    fn any_mut(&mut self) -> &mut dyn AnyRecord
    where
        Self: Sized,
    {
        self
    }
}

/// A [`Record`] without its type. Every record is one.
pub trait AnyRecord {
    /// The name and the fields of the record.
    fn shape(&self) -> &'static Shape;

    /// The field at `index`.
    fn get(&self, index: usize) -> &dyn Encode;

    /// The field at `index`, to be filled.
    fn get_mut(&mut self, index: usize) -> &mut dyn Decode;
}

impl<R: Record> AnyRecord for R {
    fn shape(&self) -> &'static Shape {
        R::SHAPE
    }

    fn get(&self, index: usize) -> &dyn Encode {
        self.field(index)
    }

    fn get_mut(&mut self, index: usize) -> &mut dyn Decode {
        self.field_mut(index)
    }
}

impl<R: Record> Record for Box<R> {
    const SHAPE: &'static Shape = R::SHAPE;

    fn blank() -> Self {
        Box::new(R::blank())
    }

    fn field(&self, index: usize) -> &dyn Encode {
        (**self).field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        (**self).field_mut(index)
    }

    fn any(&self) -> &dyn AnyRecord {
        (**self).any()
    }

    fn any_mut(&mut self) -> &mut dyn AnyRecord {
        (**self).any_mut()
    }
}

impl<R: Record> Decode for R {
    fn blank() -> Self {
        <R as Record>::blank()
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.record(self.any_mut())
    }
}

impl<R: Record> Encode for R {
    fn view(&self) -> View<'_> {
        View::Record(self.any())
    }
}

/// A value before anything is decoded into it.
pub fn blank<T: Decode>() -> T {
    T::blank()
}

/// The answer of [`Record::field`] for a record without fields.
pub fn no_field<'a>(_index: usize) -> &'a dyn Encode {
    &()
}

/// The answer of [`Record::field_mut`] for a record without fields.
pub fn no_field_mut<'a>(_index: usize) -> &'a mut dyn Decode {
    // `()` has no size: nothing is allocated, and nothing leaks.
    Box::leak(Box::new(()))
}
