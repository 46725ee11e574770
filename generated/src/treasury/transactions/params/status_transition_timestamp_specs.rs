// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Range, Timestamp};

stripe_runtime::params! {
    /// Parameters at `GetTreasuryTransactions/status_transitions`.
    pub struct StatusTransitionTimestampSpecs;
}

impl StatusTransitionTimestampSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `posted_at`.
    #[inline]
    pub fn posted_at(self, posted_at: impl Into<Range<Timestamp>>) -> Self {
        Self(self.0.with("posted_at", Into::<Range<Timestamp>>::into(posted_at)))
    }
}

impl Default for StatusTransitionTimestampSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
