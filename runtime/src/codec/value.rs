//! Parameter values: what a request sends, before it is known whether as a form or as JSON.

use std::borrow::Cow;
use std::fmt;

use crate::codec::debug::debug_view;
use crate::codec::decode::{Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::params::Params;
use crate::codec::reader::Reader;
use crate::codec::view::{Encode, View};

/// The value of a parameter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// Clears the field: the empty string in a form, `null` in JSON.
    Cleared,
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// A number.
    Float(f64),
    /// A string.
    Text(Cow<'static, str>),
    /// A string that `Debug` does not show.
    Secret(Box<str>),
    /// A list. An empty one is sent, and clears the field.
    List(Vec<Value>),
    /// An object. An empty one sends nothing in a form.
    Object(Params),
}

impl Value {
    /// A string.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(Cow::Owned(text.into()))
    }

    /// A string that `Debug` does not show.
    pub fn secret(text: impl Into<String>) -> Self {
        Self::Secret(text.into().into_boxed_str())
    }

    /// A list of values.
    pub fn list<T: Into<Value>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// An object whose keys are the caller's own.
    pub fn map<K: Into<String>, V: Into<Value>>(entries: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut params = Params::new();
        for (key, value) in entries {
            params.insert(key.into(), value);
        }
        Self::Object(params)
    }
}

impl Encode for Value {
    fn view(&self) -> View<'_> {
        match self {
            Self::Cleared => View::Null,
            Self::Bool(value) => View::Bool(*value),
            Self::Integer(value) => View::Integer(*value),
            Self::Float(value) => View::Float(*value),
            Self::Text(text) => View::Str(text),
            Self::Secret(text) => View::Secret(text),
            Self::List(items) => View::List(items),
            Self::Object(params) => View::Map(params),
        }
    }
}

impl InPlace for Value {}

/// Any JSON. `null` is what clears.
impl Decode for Value {
    fn blank() -> Self {
        Self::Cleared
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        match reader.peek() {
            b'"' => *self = Self::from(reader.string()?),
            b't' | b'f' => *self = Self::Bool(reader.bool()?),
            b'{' => {
                let mut params = Params::new();
                params.decode(reader)?;
                *self = Self::Object(params);
            }
            b'[' => {
                let mut items = Vec::new();
                items.decode(reader)?;
                *self = Self::List(items);
            }
            b'n' => {
                reader.skip()?;
                *self = Self::Cleared;
            }
            b'-' | b'0'..=b'9' => {
                *self = match reader.whole_number()? {
                    Some(integer) => Self::Integer(integer),
                    None => Self::Float(reader.float()?),
                }
            }
            _ => return Err(reader.mismatch("value")),
        }
        Ok(())
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_view(self.view(), f)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(Cow::Owned(value.to_owned()))
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(Cow::Owned(value))
    }
}

impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<Params> for Value {
    fn from(params: Params) -> Self {
        Self::Object(params)
    }
}

/// `None` clears.
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Cleared, Into::into)
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        Self::list(items)
    }
}

#[cfg(test)]
mod tests {
    use super::Value;
    use crate::{Params, from_str, to_json};

    #[test]
    fn any_json_is_a_value() {
        let json = r#"{"a":[true,null,-1,1.5,"x"],"b":{},"c":9223372036854775808}"#;
        let value: Value = from_str(json).unwrap();
        assert_eq!(
            to_json(&value),
            json.replace("9223372036854775808", "9.223372036854776e18")
        );
        assert!(from_str::<Value>("").is_err());
        assert!(from_str::<Value>("x").is_err());
    }

    #[test]
    fn secrets_do_not_show() {
        let params = Params::new().with("card", Value::map([("number", Value::secret("4242"))]));
        assert_eq!(
            format!("{params:?}"),
            r#"{"card": {"number": "[redacted]"}}"#
        );
    }
}
