//! From JSON text to values: what can be decoded, and the two entry points.

use std::mem;

use crate::codec::decode_error::{DecodeError, DecodeErrorKind};
use crate::codec::reader::Reader;

/// A value that can be read from JSON, in place. If there is to be an `Option` of it, it is [`InPlace`] as well.
pub trait Decode: Send + Sync + 'static {
    /// The value before anything is decoded into it.
    ///
    /// What is a field of records should say `#[inline]`: a call that might panic makes each of them compile how its other fields
    /// are dropped.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads the next value of the document into `self`.
    ///
    /// After an error `self` may be half-filled and is of no use.
    ///
    /// # Errors
    /// The text is not JSON, or holds something else than this type; the error says where.
    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError>;
}

/// A value whose blank is known when it is compiled. A record whose fields all are is blank by being copied, not by being built
/// field by field.
pub trait Blank: Sized {
    /// [`Decode::blank`].
    const BLANK: Self;
}

/// What an `Option` holds as it is: everything that can be decoded but a [`Part`](crate::Part), which an `Option` knows as a part.
/// That the two are told apart saves compiling, for each part, functions of its own that the `Option` would call.
pub trait InPlace: Decode {}

impl InPlace for () {}
impl InPlace for bool {}
impl InPlace for i64 {}
impl InPlace for f64 {}
impl InPlace for String {}
impl<T: InPlace> InPlace for Option<T> {}
impl<T: Decode> InPlace for Vec<T> {}

/// Decodes one JSON document.
///
/// # Errors
/// The bytes are not one JSON document, or hold something else than `T`.
pub fn from_slice<T: Decode>(json: &[u8]) -> Result<T, DecodeError> {
    from_str(utf8(json)?)
}

pub(crate) fn utf8(json: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(json).map_err(|error| {
        DecodeError::new(DecodeErrorKind::Syntax("not UTF-8"), error.valid_up_to())
    })
}

/// Decodes one JSON document.
///
/// # Errors
/// The text is not one JSON document, or holds something else than `T`.
pub fn from_str<T: Decode>(json: &str) -> Result<T, DecodeError> {
    let mut value = T::blank();
    read_document(json, &mut value)?;
    Ok(value)
}

fn read_document(json: &str, value: &mut dyn Decode) -> Result<(), DecodeError> {
    let mut reader = Reader::new(json);
    // The caller has just made the value.
    reader.blank = true;
    value.decode(&mut reader)?;
    reader.finish()
}

impl Decode for () {
    fn blank() -> Self {}

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.skip()
    }
}

impl Blank for bool {
    const BLANK: Self = false;
}

impl Decode for bool {
    #[inline]
    fn blank() -> Self {
        Self::BLANK
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.bool()?;
        Ok(())
    }
}

impl Blank for i64 {
    const BLANK: Self = 0;
}

impl Decode for i64 {
    #[inline]
    fn blank() -> Self {
        Self::BLANK
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.integer()?;
        Ok(())
    }
}

impl Blank for f64 {
    const BLANK: Self = 0.0;
}

impl Decode for f64 {
    #[inline]
    fn blank() -> Self {
        Self::BLANK
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.float()?;
        Ok(())
    }
}

impl Blank for String {
    const BLANK: Self = Self::new();
}

impl Decode for String {
    #[inline]
    fn blank() -> Self {
        Self::BLANK
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.string()?.to_owned();
        Ok(())
    }
}

impl<T> Blank for Option<T> {
    const BLANK: Self = None;
}

impl<T: InPlace> Decode for Option<T> {
    #[inline]
    fn blank() -> Self {
        Self::BLANK
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let value = if reader.null() {
            None
        } else {
            Some(T::blank())
        };
        drop(mem::replace(self, value));
        match self {
            Some(value) => value.decode(reader),
            None => Ok(()),
        }
    }
}

impl<T> Blank for Vec<T> {
    const BLANK: Self = Self::new();
}

impl<T: Decode> Decode for Vec<T> {
    #[inline]
    fn blank() -> Self {
        Self::BLANK
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.clear();
        reader.list(self)
    }
}

/// A list that grows by one blank item at a time.
pub(crate) trait Grow {
    fn grow(&mut self) -> Option<&mut dyn Decode>;
}

impl<T: Decode> Grow for Vec<T> {
    #[inline(never)]
    fn grow(&mut self) -> Option<&mut dyn Decode> {
        self.push(T::blank());
        match self.last_mut() {
            Some(item) => Some(item),
            None => None,
        }
    }
}
