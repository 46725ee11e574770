// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`treasury::transactions::list`](fn@crate::treasury::transactions::list).

pub use crate::treasury_transaction::Status;

/// The values of `order_by` of [`treasury::transactions::list`](fn@crate::treasury::transactions::list).
#[non_exhaustive]
pub enum OrderBy {
    /// `created`
    Created,
    /// `posted_at`
    PostedAt,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(OrderBy {
    Created = "created",
    PostedAt = "posted_at",
});

rt::params! {
    /// Parameters for `status_transitions` of [`treasury::transactions::list`](fn@crate::treasury::transactions::list).
    pub struct StatusTransitions;
}

impl StatusTransitions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `posted_at`.
    #[inline]
    pub fn posted_at(self, posted_at: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let posted_at: rt::Range<rt::Timestamp> = posted_at.into();
        Self(self.0.with("posted_at", posted_at))
    }
}

impl Default for StatusTransitions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
