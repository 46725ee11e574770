// Written by `cargo xtask generate`. Do not edit.
//! What `tier` of [`plans::create`](fn@crate::plans::create) takes.

/// A value for `tiers[][up_to]` of [`plans::create`](fn@crate::plans::create), `tiers[][up_to]` of [`prices::create`](fn@crate::prices::create) and 3 more places.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpTo {
    /// `inf`
    Inf,
    /// A value.
    Integer(i64),
}

impl From<i64> for UpTo {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<UpTo> for rt::Value {
    #[inline]
    fn from(choice: UpTo) -> Self {
        match choice {
            UpTo::Inf => Self::from("inf"),
            UpTo::Integer(value) => Self::from(value),
        }
    }
}
