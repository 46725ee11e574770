//! From JSON text to values: what can be decoded, and the two entry points.

use std::mem;

use crate::decode_error::{DecodeError, DecodeErrorKind};
use crate::reader::Reader;

/// A value that can be read from JSON, in place.
pub trait Decode {
    /// The value before anything is decoded into it.
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
    value.decode(&mut reader)?;
    reader.finish()
}

impl Decode for () {
    fn blank() -> Self {}

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.skip()
    }
}

impl Decode for bool {
    fn blank() -> Self {
        false
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.bool()?;
        Ok(())
    }
}

impl Decode for i64 {
    fn blank() -> Self {
        0
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.integer()?;
        Ok(())
    }
}

impl Decode for f64 {
    fn blank() -> Self {
        0.0
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.float()?;
        Ok(())
    }
}

impl Decode for String {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = reader.string()?.to_owned();
        Ok(())
    }
}

impl<T: Decode> Decode for Option<T> {
    #[inline]
    fn blank() -> Self {
        None
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        if reader.null() {
            drop(self.take());
            return Ok(());
        }
        match fill(self) {
            Some(value) => value.decode(reader),
            None => Ok(()),
        }
    }
}

/// What is in an optional value: a blank, if it was empty. Apart from decoding, so that a large blank is gone from the stack before
/// the recursion goes on.
#[inline(never)]
fn fill<T: Decode>(slot: &mut Option<T>) -> Option<&mut T> {
    if slot.is_none() {
        // `None` has nothing to drop; an assignment would have to be compiled as if it had.
        mem::forget(slot.replace(T::blank()));
    }
    slot.as_mut()
}

impl<T: Decode> Decode for Vec<T> {
    fn blank() -> Self {
        Self::new()
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
