//! Currencies.

use std::convert::Infallible;
use std::str::FromStr;

use crate::codec::decode::{Blank, Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::reader::Reader;
use crate::codec::value::Value;
use crate::codec::view::{Encode, View};
use crate::scalar::text::equals_text_in_front;

/// A currency by its three-letter ISO 4217 code, in lower case: `usd`. Other codes are taken as they are.
#[derive(Clone)]
pub struct Currency(Code);

/// Objects name their currency again and again, so codes of common length are kept in place, without an allocation.
#[derive(Clone)]
enum Code {
    Short { length: u8, bytes: [u8; 7] },
    Long(Box<str>),
}

impl Currency {
    /// The code, in lower case.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Code::Short { length, bytes } => bytes
                .get(..usize::from(*length))
                .and_then(|bytes| std::str::from_utf8(bytes).ok())
                .unwrap_or_default(),
            Code::Long(text) => text,
        }
    }

    /// The code as it came, in whatever case.
    fn verbatim(code: &str) -> Self {
        let mut bytes = [0; 7];
        match (bytes.get_mut(..code.len()), u8::try_from(code.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(code.as_bytes());
                Self(Code::Short { length, bytes })
            }
            _ => Self(Code::Long(code.into())),
        }
    }
}

impl From<&str> for Currency {
    fn from(code: &str) -> Self {
        if code.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Self::verbatim(&code.to_ascii_lowercase());
        }
        Self::verbatim(code)
    }
}

impl From<String> for Currency {
    fn from(code: String) -> Self {
        Self::from(code.as_str())
    }
}

impl From<&String> for Currency {
    fn from(code: &String) -> Self {
        Self::from(code.as_str())
    }
}

impl From<&Currency> for Currency {
    fn from(currency: &Currency) -> Self {
        currency.clone()
    }
}

impl From<Currency> for Value {
    fn from(currency: Currency) -> Self {
        Self::from(currency.as_str())
    }
}

impl FromStr for Currency {
    type Err = Infallible;

    fn from_str(code: &str) -> Result<Self, Infallible> {
        Ok(Self::from(code))
    }
}

crate::__as_text!(Currency);
equals_text_in_front!(Currency);

impl Blank for Currency {
    const BLANK: Self = Self(Code::Short {
        length: 0,
        bytes: [0; 7],
    });
}

impl InPlace for Currency {}

impl Decode for Currency {
    #[inline]
    fn blank() -> Self {
        Self::BLANK
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = Self::verbatim(reader.string()?);
        Ok(())
    }
}

impl Encode for Currency {
    fn view(&self) -> View<'_> {
        View::Str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Currency;
    use crate::{from_str, to_json};

    #[test]
    fn codes_are_lower_case_when_sent_and_as_they_came_when_received() {
        assert_eq!(Currency::from("USD"), "usd");
        let received: Currency = from_str("\"X€\"").unwrap();
        assert_eq!(to_json(&received), "\"X€\"");
    }

    #[test]
    fn any_length_is_kept() {
        for code in ["", "usd", "usdcoin", "usdcoins", "a very long code indeed"] {
            assert_eq!(Currency::from(code).as_str(), code);
        }
        assert_eq!(size_of::<Currency>(), 16);
    }
}
