//! Filters of lists by a value or by bounds.

use std::fmt;
use std::marker::PhantomData;
use std::ops;

use crate::codec::decode::{Decode, InPlace};
use crate::codec::decode_error::DecodeError;
use crate::codec::params::Params;
use crate::codec::reader::Reader;
use crate::codec::value::Value;
use crate::codec::view::{Encode, View};
use crate::scalar::timestamp::Timestamp;

/// A value, or bounds around it.
///
/// Any of Rust's own ranges will do: `start..end`, `start..=end`, `start..`, `..end`, `..=end`. Bounds are whatever turns into
/// a `T`; those of a time can be integers.
///
/// ```
/// # use stripe_runtime::{Range, Timestamp};
/// # fn created(created: impl Into<Range<Timestamp>>) { created.into(); }
/// created(1_735_689_600..1_738_368_000);
/// created(Timestamp::from_unix(1_735_689_600)..);
/// created(Range::new().gt(1_735_689_600));
/// created(1_735_689_600);
/// ```
pub struct Range<T> {
    value: Value,
    mark: PhantomData<fn() -> T>,
}

impl<T: Into<Value>> Range<T> {
    /// No bounds yet.
    pub const fn new() -> Self {
        Self {
            value: Value::Object(Params::new()),
            mark: PhantomData,
        }
    }

    /// Greater than `bound`.
    #[must_use]
    pub fn gt(self, bound: impl Into<T>) -> Self {
        self.bound("gt", bound.into().into())
    }

    /// Greater than `bound`, or equal.
    #[must_use]
    pub fn gte(self, bound: impl Into<T>) -> Self {
        self.bound("gte", bound.into().into())
    }

    /// Less than `bound`.
    #[must_use]
    pub fn lt(self, bound: impl Into<T>) -> Self {
        self.bound("lt", bound.into().into())
    }

    /// Less than `bound`, or equal.
    #[must_use]
    pub fn lte(self, bound: impl Into<T>) -> Self {
        self.bound("lte", bound.into().into())
    }

    fn bound(mut self, key: &'static str, bound: Value) -> Self {
        match &mut self.value {
            Value::Object(bounds) => bounds.set(key, bound),
            exact => *exact = Value::Object(Params::new().with(key, bound)),
        }
        self
    }
}

impl<T: Into<Value>> Default for Range<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Into<Value>> From<T> for Range<T> {
    fn from(value: T) -> Self {
        Self {
            value: value.into(),
            mark: PhantomData,
        }
    }
}

impl From<i64> for Range<Timestamp> {
    fn from(seconds: i64) -> Self {
        Self::from(Timestamp::from_unix(seconds))
    }
}

impl<T: Into<Value>, U: Into<T>> From<ops::Range<U>> for Range<T> {
    fn from(range: ops::Range<U>) -> Self {
        Self::new().gte(range.start).lt(range.end)
    }
}

impl<T: Into<Value>, U: Into<T>> From<ops::RangeInclusive<U>> for Range<T> {
    fn from(range: ops::RangeInclusive<U>) -> Self {
        let (start, end) = range.into_inner();
        Self::new().gte(start).lte(end)
    }
}

impl<T: Into<Value>, U: Into<T>> From<ops::RangeFrom<U>> for Range<T> {
    fn from(range: ops::RangeFrom<U>) -> Self {
        Self::new().gte(range.start)
    }
}

impl<T: Into<Value>, U: Into<T>> From<ops::RangeTo<U>> for Range<T> {
    fn from(range: ops::RangeTo<U>) -> Self {
        Self::new().lt(range.end)
    }
}

impl<T: Into<Value>, U: Into<T>> From<ops::RangeToInclusive<U>> for Range<T> {
    fn from(range: ops::RangeToInclusive<U>) -> Self {
        Self::new().lte(range.end)
    }
}

impl<T> From<Range<T>> for Value {
    fn from(range: Range<T>) -> Self {
        range.value
    }
}

impl<T> Encode for Range<T> {
    fn view(&self) -> View<'_> {
        self.value.view()
    }
}

impl<T: 'static> InPlace for Range<T> {}

/// A value, or an object of bounds. Neither is checked.
impl<T: 'static> Decode for Range<T> {
    fn blank() -> Self {
        Self {
            value: Value::Object(Params::new()),
            mark: PhantomData,
        }
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.value.decode(reader)
    }
}

impl<T> Clone for Range<T> {
    fn clone(&self) -> Self {
        Self {
            value: self.value.clone(),
            mark: PhantomData,
        }
    }
}

impl<T> PartialEq for Range<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T> fmt::Debug for Range<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.value, f)
    }
}

#[cfg(test)]
mod tests {
    use super::Range;
    use crate::{Params, Value};

    fn form(range: impl Into<Range<i64>>) -> String {
        Params::new().with("n", Value::from(range.into())).to_form()
    }

    #[test]
    fn values_and_ranges() {
        assert_eq!(form(5), "n=5");
        assert_eq!(form(1..5), "n[gte]=1&n[lt]=5");
        assert_eq!(form(1..=5), "n[gte]=1&n[lte]=5");
        assert_eq!(form(1..), "n[gte]=1");
        assert_eq!(form(..5), "n[lt]=5");
        assert_eq!(form(..=5), "n[lte]=5");
        assert_eq!(form(Range::new().gt(1).lte(5)), "n[gt]=1&n[lte]=5");
    }
}
