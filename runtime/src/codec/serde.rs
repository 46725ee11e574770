//! `serde` for every type, by way of the same decoder and the same views; it costs nothing until it is used.
//!
//! Formats that do not say what they hold (bincode, postcard) can be written, but not read.

use std::fmt;

use serde_core::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Error as _, SerializeMap, SerializeSeq};

pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::codec::decode::{Decode, InPlace, from_str};
use crate::codec::decode_error::DecodeError;
use crate::codec::json;
use crate::codec::params::Params;
use crate::codec::reader::{GrowMap, Reader};
use crate::codec::record::{Constant, REQUIRED};
use crate::codec::value::Value;
use crate::codec::view::{Encode, Mapping, View};

/// Writes what an [`Encode`] shows.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match view {
        View::Absent | View::Null => serializer.serialize_unit(),
        View::Bool(value) => serializer.serialize_bool(value),
        View::Integer(value) => serializer.serialize_i64(value),
        View::StringInteger(value) => serializer.collect_str(&value),
        View::Float(value) => serializer.serialize_f64(value),
        View::Str(text) | View::Secret(text) => serializer.serialize_str(text),
        View::List(list) => {
            let mut output = serializer.serialize_seq(Some(list.count()))?;
            for index in 0..list.count() {
                output.serialize_element(&Shown(list.item(index)))?;
            }
            output.end()
        }
        View::Map(map) => {
            let mut output = serializer.serialize_map(Some(map.count()))?;
            for index in 0..map.count() {
                let (key, value) = map.entry(index);
                output.serialize_entry(key, &Shown(value))?;
            }
            output.end()
        }
        View::Record(record) => {
            let shape = record.shape();
            let mut output = serializer.serialize_map(None)?;
            for (name, constant) in shape.constants {
                match constant {
                    Constant::Bool(value) => output.serialize_entry(name, value)?,
                    Constant::Str(text) => output.serialize_entry(name, text)?,
                }
            }
            for (index, field) in shape.fields.iter().enumerate() {
                match record.field(index).view() {
                    View::Absent if !field.has(REQUIRED) => {}
                    view => output.serialize_entry(field.0, &Shown(view))?,
                }
            }
            output.end()
        }
        View::Raw(text) => serialize_raw(text, serializer),
    }
}

/// Writes JSON that was not decoded. Whole numbers keep all digits that `serde` has a type for; other numbers are floats, since
/// there is no type for them.
fn serialize_raw<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let custom = S::Error::custom;
    match text.bytes().next() {
        Some(b'[') => {
            let items: Vec<Raw> = from_str(text).map_err(custom)?;
            serialize(items.view(), serializer)
        }
        Some(b'{') => {
            let entries: Entries = from_str(text).map_err(custom)?;
            serialize(View::Map(&entries), serializer)
        }
        Some(b'-' | b'0'..=b'9') => {
            if let Ok(whole) = text.parse() {
                serializer.serialize_i64(whole)
            } else if let Ok(whole) = text.parse() {
                serializer.serialize_u64(whole)
            } else if let Ok(whole) = text.parse() {
                serializer.serialize_i128(whole)
            } else {
                serializer.serialize_f64(text.parse().map_err(S::Error::custom)?)
            }
        }
        _ => {
            let value: Value = from_str(text).map_err(custom)?;
            serialize(value.view(), serializer)
        }
    }
}

/// The text of a value in JSON that was not decoded.
struct Raw(Box<str>);

impl InPlace for Raw {}

impl Decode for Raw {
    fn blank() -> Self {
        Self("null".into())
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = reader.raw()?.into();
        Ok(())
    }
}

impl Encode for Raw {
    fn view(&self) -> View<'_> {
        View::Raw(&self.0)
    }
}

/// The entries of an object in it.
#[derive(Default)]
struct Entries(Vec<(String, Raw)>);

impl InPlace for Entries {}

impl Decode for Entries {
    fn blank() -> Self {
        Self::default()
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.map(self)
    }
}

impl GrowMap for Entries {
    fn grow(&mut self, key: String) -> Option<&mut dyn Decode> {
        self.0.push((key, Raw::blank()));
        self.0.last_mut().map(|(_, value)| value as &mut dyn Decode)
    }

    fn take_back(&mut self) {
        self.0.pop();
    }

    fn last_key(&self) -> &str {
        self.0.last().map_or("", |(key, _)| key)
    }
}

impl Mapping for Entries {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn entry(&self, index: usize) -> (&str, View<'_>) {
        self.0
            .get(index)
            .map_or(("", View::Absent), |(key, value)| (key, value.view()))
    }
}

struct Shown<'a>(View<'a>);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

/// Reads any type: what comes is written down as JSON first, so that a type needs no code of its own.
///
/// # Errors
/// Those of the deserializer, or the value is something else than `T`.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut text = String::new();
    Transcriber(&mut text).deserialize(deserializer)?;
    from_str(&text).map_err(D::Error::custom)
}

/// Writes down as JSON what a deserializer holds.
struct Transcriber<'a>(&'a mut String);

impl<'de> DeserializeSeed<'de> for Transcriber<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Transcriber<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        json::write(self.0, View::Bool(value));
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        json::write(self.0, View::Integer(value));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.push_str(&value.to_string());
        Ok(())
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.0.push_str(&value.to_string());
        Ok(())
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.0.push_str(&value.to_string());
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        json::write(self.0, View::Float(value));
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        json::write(self.0, View::Str(text));
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        json::write(self.0, View::Null);
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        json::write(self.0, View::Null);
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.push('[');
        while items
            .next_element_seed(Transcriber(&mut *self.0))?
            .is_some()
        {
            self.0.push(',');
        }
        close(self.0, ']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let start = self.0.len();
        self.0.push('{');
        while entries.next_key_seed(Transcriber(&mut *self.0))?.is_some() {
            if self.0[start..] == *NUMBER {
                self.0.truncate(start);
                return entries.next_value_seed(Digits(self.0));
            }
            self.0.push(':');
            entries.next_value_seed(Transcriber(&mut *self.0))?;
            self.0.push(',');
        }
        close(self.0, '}');
        Ok(())
    }
}

/// How a number begins if the feature `arbitrary_precision` of `serde_json` is on, which any crate of a program may do: as an
/// object with its digits.
const NUMBER: &str = r#"{"$serde_json::private::Number""#;

/// Writes down the digits of a number.
struct Digits<'a>(&'a mut String);

impl<'de> DeserializeSeed<'de> for Digits<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut text = String::new();
        Transcriber(&mut text).deserialize(deserializer)?;
        let digits: String = from_str(&text).map_err(D::Error::custom)?;
        let number: Raw = from_str(&digits).map_err(D::Error::custom)?;
        self.0.push_str(&number.0);
        Ok(())
    }
}

/// Ends a list of things that each were followed by a comma.
fn close(out: &mut String, end: char) {
    if out.ends_with(',') {
        out.pop();
    }
    out.push(end);
}

/// Gives a type `serde`'s traits, if the feature `serde` is on.
#[macro_export]
macro_rules! serde_record {
    ($name:ty $(where [$($generics:tt)*])?) => {
        $crate::serde_params!($name $(where [$($generics)*])?);
        impl<'de, $($($generics)*)?> $crate::__serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::__serde::deserialize(deserializer)
            }
        }
    };
}

/// Gives a type `serde::Serialize`, if the feature `serde` is on.
#[macro_export]
macro_rules! serde_params {
    ($name:ty $(where [$($generics:tt)*])?) => {
        impl<$($($generics)*)?> $crate::__serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__serde::serialize($crate::Encode::view(self), serializer)
            }
        }
    };
}

serde_record!(Value);
serde_params!(Params);
