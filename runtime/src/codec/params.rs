//! Parameter objects: typed outside, an ordered list of keys and values inside.

use std::borrow::Cow;
use std::fmt;

use crate::codec::debug::debug_view;
use crate::codec::decode::{Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::form;
use crate::codec::json;
use crate::codec::reader::{GrowMap, Reader};
use crate::codec::value::Value;
use crate::codec::view::{Encode, Mapping, View};

/// Named parameters, in the order in which they were first set.
#[derive(Clone, Default, PartialEq)]
pub struct Params {
    entries: Vec<(Cow<'static, str>, Value)>,
}

impl Params {
    /// No parameters.
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
        }
    }

    /// The same with one more, or with another value for one that is there.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: impl Into<Value>) -> Self {
        self.set(key, value);
        self
    }

    /// Sets a parameter; an earlier value of the same key is replaced where it stands.
    pub fn set(&mut self, key: &'static str, value: impl Into<Value>) {
        self.put(Cow::Borrowed(key), value.into());
    }

    /// Sets a parameter whose key is not known to the program. `Debug` does not show its value.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) {
        self.put(Cow::Owned(key.into()), value.into());
    }

    /// The same with one of them cleared, which removes its value at the server.
    #[must_use]
    pub fn cleared(self, key: &'static str) -> Self {
        self.with(key, Value::Cleared)
    }

    fn put(&mut self, key: Cow<'static, str>, value: Value) {
        match self.entries.iter_mut().find(|(found, _)| *found == key) {
            Some((_, earlier)) => *earlier = value,
            None => self.entries.push((key, value)),
        }
    }

    /// The value of a parameter.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.iter()
            .find_map(|(found, value)| (found == key).then_some(value))
    }

    /// Takes a parameter out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let index = self.entries.iter().position(|(found, _)| found == key)?;
        Some(self.entries.remove(index).1)
    }

    /// The parameters, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.entries.iter().map(|(key, value)| (&**key, value))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The parameters as a form, which is a query string as well.
    pub fn to_form(&self) -> String {
        form::write(self)
    }

    /// The parameters as a JSON object.
    pub fn to_json(&self) -> String {
        json::to_json(self)
    }
}

impl Params {
    /// Of entries that are kept even if two have the same key.
    pub(crate) fn from_entries(entries: impl Iterator<Item = (Cow<'static, str>, Value)>) -> Self {
        Self {
            entries: entries.collect(),
        }
    }
}

impl InPlace for Params {}

/// Any JSON object. The order of its keys is kept.
impl Decode for Params {
    fn blank() -> Self {
        Self::new()
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.entries.clear();
        reader.map(self)
    }
}

impl Encode for Params {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl GrowMap for Params {
    fn grow(&mut self, key: String) -> Option<&mut dyn Decode> {
        self.entries.push((Cow::Owned(key), Value::Cleared));
        self.entries
            .last_mut()
            .map(|(_, value)| value as &mut dyn Decode)
    }

    fn take_back(&mut self) {
        self.entries.pop();
    }

    fn last_key(&self) -> &str {
        self.entries.last().map_or("", |(key, _)| key)
    }
}

impl Mapping for Params {
    fn count(&self) -> usize {
        self.entries.len()
    }

    fn entry(&self, index: usize) -> (&str, View<'_>) {
        match self.entries.get(index) {
            Some((key, value)) => (key, value.view()),
            None => ("", View::Absent),
        }
    }

    /// Whatever has a key that is not part of the program may be a secret: a card's number in a parameter that this version of
    /// the crate does not know, or in a raw request.
    fn is_secret(&self, index: usize) -> bool {
        self.entries
            .get(index)
            .is_some_and(|(key, _)| matches!(key, Cow::Owned(_)))
    }
}

impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_view(self.view(), f)
    }
}

/// Declares a type of parameters: `params! { /// docs pub struct Name; }`.
#[macro_export]
macro_rules! params {
    ($(#[$meta:meta])* $visibility:vis struct $name:ident;) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[must_use = "parameters do nothing until they are sent"]
        $visibility struct $name($crate::Params);

        impl $name {
            /// Sets a parameter that this version of the crate does not know.
            #[inline]
            pub fn param(
                mut self,
                key: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<$crate::Value>,
            ) -> Self {
                self.0.insert(key, value);
                self
            }

            /// Sets what is in an `Option`, if there is anything: `.when_some(name, |it, name| it.name(name))`. `None` changes nothing.
            #[inline]
            pub fn when_some<T>(
                self,
                value: ::core::option::Option<T>,
                set: impl ::core::ops::FnOnce(Self, T) -> Self,
            ) -> Self {
                match value {
                    ::core::option::Option::Some(value) => set(self, value),
                    ::core::option::Option::None => self,
                }
            }
        }
        impl ::core::convert::From<$name> for $crate::Params {
            #[inline]
            fn from(params: $name) -> Self {
                params.0
            }
        }
        impl ::core::convert::From<$name> for $crate::Value {
            #[inline]
            fn from(params: $name) -> Self {
                Self::Object(params.0)
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(::core::stringify!($name))?;
                f.write_str(" ")?;
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl $crate::Encode for $name {
            #[inline]
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Map(&self.0)
            }
        }
        $crate::serde_params!($name);
    };
}
