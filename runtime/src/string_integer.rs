//! Integers that are strings on the wire.

use std::fmt;

use crate::decode::Decode;
use crate::decode_error::{DecodeError, DecodeErrorKind};
use crate::reader::Reader;
use crate::value::Value;
use crate::view::{Encode, View};

/// A 64-bit integer that JSON carries as a string, since many programs read JSON numbers as floats.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct StringInteger(pub i64);

impl From<i64> for StringInteger {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl From<StringInteger> for i64 {
    fn from(integer: StringInteger) -> Self {
        integer.0
    }
}

impl From<StringInteger> for Value {
    fn from(integer: StringInteger) -> Self {
        Self::from(integer.0.to_string())
    }
}

impl Decode for StringInteger {
    fn blank() -> Self {
        Self(0)
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        match reader.string()?.parse() {
            Ok(value) => self.0 = value,
            Err(_) => {
                let (expected, found) = ("integer in a string", "another string");
                return Err(reader.error(DecodeErrorKind::Mismatch { expected, found }));
            }
        }
        Ok(())
    }
}

impl Encode for StringInteger {
    fn view(&self) -> View<'_> {
        View::StringInteger(self.0)
    }
}

impl fmt::Display for StringInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for StringInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
