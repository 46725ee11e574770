//! Filters of lists by a value or by bounds.

use std::fmt;
use std::marker::PhantomData;
use std::ops;

use crate::codec::params::Params;
use crate::codec::value::Value;

/// A value, or bounds around it.
///
/// Any of Rust's own ranges will do: `start..end`, `start..=end`, `start..`, `..end`, `..=end`.
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
    pub fn gt(self, bound: T) -> Self {
        self.bound("gt", bound.into())
    }

    /// Greater than `bound`, or equal.
    #[must_use]
    pub fn gte(self, bound: T) -> Self {
        self.bound("gte", bound.into())
    }

    /// Less than `bound`.
    #[must_use]
    pub fn lt(self, bound: T) -> Self {
        self.bound("lt", bound.into())
    }

    /// Less than `bound`, or equal.
    #[must_use]
    pub fn lte(self, bound: T) -> Self {
        self.bound("lte", bound.into())
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

impl<T: Into<Value>> From<ops::Range<T>> for Range<T> {
    fn from(range: ops::Range<T>) -> Self {
        Self::new().gte(range.start).lt(range.end)
    }
}

impl<T: Into<Value>> From<ops::RangeInclusive<T>> for Range<T> {
    fn from(range: ops::RangeInclusive<T>) -> Self {
        let (start, end) = range.into_inner();
        Self::new().gte(start).lte(end)
    }
}

impl<T: Into<Value>> From<ops::RangeFrom<T>> for Range<T> {
    fn from(range: ops::RangeFrom<T>) -> Self {
        Self::new().gte(range.start)
    }
}

impl<T: Into<Value>> From<ops::RangeTo<T>> for Range<T> {
    fn from(range: ops::RangeTo<T>) -> Self {
        Self::new().lt(range.end)
    }
}

impl<T: Into<Value>> From<ops::RangeToInclusive<T>> for Range<T> {
    fn from(range: ops::RangeToInclusive<T>) -> Self {
        Self::new().lte(range.end)
    }
}

impl<T> From<Range<T>> for Value {
    fn from(range: Range<T>) -> Self {
        range.value
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
