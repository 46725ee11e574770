//! Integers that are strings on the wire.

use std::fmt;

use crate::codec::decode::{Blank, Decode, InPlace};
use crate::codec::decode_error::{DecodeError, DecodeErrorKind};
use crate::codec::reader::Reader;
use crate::codec::value::Value;
use crate::codec::view::{Encode, View};

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

impl Blank for StringInteger {
    const BLANK: Self = Self(0);
}

impl InPlace for StringInteger {}

impl Decode for StringInteger {
    #[inline]
    fn blank() -> Self {
        Self::BLANK
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

#[cfg(test)]
mod tests {
    use super::StringInteger;
    use crate::{from_str, to_json};

    #[test]
    fn a_string_outside_an_integer_inside() {
        let integer: StringInteger = from_str("\"9007199254740993\"").unwrap();
        assert_eq!(integer.0, 9_007_199_254_740_993);
        assert_eq!(to_json(&integer), "\"9007199254740993\"");
    }

    #[test]
    fn another_string_is_an_error_that_does_not_show_it() {
        let error = from_str::<StringInteger>("\"secret\"")
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("expected integer in a string, found another string"),
            "{error}"
        );
        assert!(from_str::<StringInteger>("1").is_err());
    }
}
