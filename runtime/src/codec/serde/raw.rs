//! JSON that was kept as it came, for serializers.

use serde_core::Serialize;
use serde_core::ser::{Error as _, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::is_json;
use crate::codec::decode::{Decode, InPlace, from_str};
use crate::codec::decode_error::DecodeError;
use crate::codec::reader::{GrowMap, Reader};
use crate::codec::value::Value;
use crate::codec::view::Encode;

/// Writes JSON as it is if the serializer takes that, else as the values that it holds.
pub(super) fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if is_json::<S>() {
        let raw = RawValue::from_string(text.to_owned()).map_err(S::Error::custom)?;
        return raw.serialize(serializer);
    }
    match text.trim_start().bytes().next() {
        Some(b'-' | b'0'..=b'9') => number(text.trim(), serializer),
        Some(b'[') => {
            let items: Vec<Raw> = from_str(text).map_err(S::Error::custom)?;
            serializer.collect_seq(items)
        }
        Some(b'{') => {
            let mut entries = Entries(Vec::new());
            let mut reader = Reader::new(text);
            reader.map(&mut entries).map_err(S::Error::custom)?;
            let mut output = serializer.serialize_map(Some(entries.0.len()))?;
            for (key, value) in &entries.0 {
                output.serialize_entry(key, value)?;
            }
            output.end()
        }
        _ => {
            let value: Value = from_str(text).map_err(S::Error::custom)?;
            super::serialize(value.view(), serializer)
        }
    }
}

fn number<S: Serializer>(digits: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(integer) = digits.parse::<i64>() {
        serializer.serialize_i64(integer)
    } else if let Ok(integer) = digits.parse::<u64>() {
        serializer.serialize_u64(integer)
    } else if let Ok(integer) = digits.parse::<i128>() {
        serializer.serialize_i128(integer)
    } else {
        serializer.serialize_f64(digits.parse().map_err(S::Error::custom)?)
    }
}

/// One value.
struct Raw(String);

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.0, serializer)
    }
}

impl InPlace for Raw {}

impl Decode for Raw {
    fn blank() -> Self {
        Self(String::new())
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = reader.raw()?.to_owned();
        Ok(())
    }
}

/// The properties of an object.
struct Entries(Vec<(String, Raw)>);

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
