// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`file_links::update`](fn@crate::file_links::update).

/// A future timestamp after which the link will no longer be usable, or `now` to expire the link
/// immediately.
///
/// A value for `expires_at` of [`file_links::update`](fn@crate::file_links::update) and `expires_at` of [`tax::registrations::update`](fn@crate::tax::registrations::update).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExpiresAt {
    /// `now`
    Now,
    /// A value.
    Timestamp(rt::Timestamp),
}

impl From<rt::Timestamp> for ExpiresAt {
    #[inline]
    fn from(value: rt::Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

impl From<i64> for ExpiresAt {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

impl From<ExpiresAt> for rt::Value {
    #[inline]
    fn from(choice: ExpiresAt) -> Self {
        match choice {
            ExpiresAt::Now => Self::from("now"),
            ExpiresAt::Timestamp(value) => Self::from(value),
        }
    }
}
