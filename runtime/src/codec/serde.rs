//! `serde` for every type, by way of the same decoder and the same views; it costs nothing until it is used.
//!
//! Formats that do not say what they hold (bincode, postcard) can be written, but not read. JSON that is kept as it came goes
//! through `serde_json` as it is, to the digit; through other formats as values, in which an integer is exact as long as it has at
//! most 128 bits, and any other number is an `f64`.

mod raw;

use std::fmt;

use serde_core::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{SerializeMap, SerializeSeq};

pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::codec::decode::{Decode, from_str};
use crate::codec::json;
use crate::codec::params::Params;
use crate::codec::record::{Constant, REQUIRED};
use crate::codec::value::Value;
use crate::codec::view::View;

/// Writes what an [`Encode`](crate::Encode) shows.
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
        View::Raw(text) => raw::serialize(text, serializer),
    }
}

/// Whether a serializer or a deserializer is one of `serde_json`'s, to which JSON can be handed over as it is. If this is ever
/// wrong, numbers lose digits, and nothing else happens.
fn is_json<T>() -> bool {
    let name = std::any::type_name::<T>();
    name.trim_start_matches("&mut ").starts_with("serde_json::")
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
    if is_json::<D>() {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        return from_str(raw.get()).map_err(D::Error::custom);
    }
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
        self.0.push('{');
        while entries.next_key_seed(Transcriber(&mut *self.0))?.is_some() {
            self.0.push(':');
            entries.next_value_seed(Transcriber(&mut *self.0))?;
            self.0.push(',');
        }
        close(self.0, '}');
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
        $crate::__serialize!($name $(where [$($generics)*])?);
        impl<'de, $($($generics)*)?> $crate::private::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::private::serde::deserialize(deserializer)
            }
        }
    };
}

/// Gives a type of parameters `serde`'s traits, if the feature `serde` is on. What is read is not checked: it is sent as it is.
#[macro_export]
macro_rules! serde_params {
    ($name:ident) => {
        $crate::__serialize!($name);
        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                ::core::result::Result::map($crate::private::serde::deserialize(deserializer), Self)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __serialize {
    ($name:ty $(where [$($generics:tt)*])?) => {
        impl<$($($generics)*)?> $crate::private::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::private::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::private::serde::serialize($crate::Encode::view(self), serializer)
            }
        }
    };
}

serde_record!(Value);
serde_record!(Params);
