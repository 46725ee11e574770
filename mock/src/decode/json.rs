//! JSON, with nothing lost: a key that is there twice is a fault.

use std::fmt;

use serde_core::Deserialize;
use serde_core::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::{Fields, Sent};
use crate::refusal::Refusal;

/// Reads the JSON of a body.
///
/// # Errors
/// The text is not JSON, or is no object. No body is no object either.
pub(crate) fn json(text: &[u8]) -> Result<Fields, Refusal> {
    if text.iter().all(u8::is_ascii_whitespace) {
        return Err(Refusal::new(
            "The body is empty: this endpoint takes a JSON object, `{}` if there are no parameters.",
        ));
    }
    match serde_json::from_slice(text) {
        Ok(Sent::Map(fields)) => Ok(fields),
        Ok(_) => Err(Refusal::new("The body is JSON, but no object.")),
        Err(error) => Err(Refusal::new(format!("The body is not JSON: {error}."))),
    }
}

impl<'de> Deserialize<'de> for Sent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Sent;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Sent, E> {
        Ok(Sent::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Sent, E> {
        Ok(Sent::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Sent, E> {
        Ok(Sent::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Sent, E> {
        Ok(Sent::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Sent, E> {
        let number = Number::from_f64(value);
        number
            .map(Sent::Number)
            .ok_or_else(|| E::custom("a number without end"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Sent, E> {
        Ok(Sent::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Sent, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Sent::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Sent, A::Error> {
        let mut fields = Fields::new();
        while let Some((key, value)) = access.next_entry::<String, Sent>()? {
            if fields.contains_key(&key) {
                return Err(A::Error::custom(format!("the key `{key}` is there twice")));
            }
            fields.insert(key, value);
        }
        Ok(Sent::Map(fields))
    }
}
