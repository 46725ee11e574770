//! Parameter values: what a request sends, before it is known whether as a form or as JSON.

use std::borrow::Cow;
use std::fmt;

use crate::debug::debug_view;
use crate::params::Params;
use crate::view::{Encode, View};

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

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        Self::list(items)
    }
}
