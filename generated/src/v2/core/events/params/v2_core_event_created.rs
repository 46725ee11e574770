// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{DateTime, Params};

stripe_runtime::params! {
    /// Parameters at `GetV2CoreEvents/created`.
    pub struct V2CoreEventCreated;
}

impl V2CoreEventCreated {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Filter for events created after the specified timestamp.
    #[inline]
    pub fn gt(self, gt: impl Into<DateTime>) -> Self {
        Self(self.0.with("gt", Into::<DateTime>::into(gt)))
    }

    /// Filter for events created at or after the specified timestamp.
    #[inline]
    pub fn gte(self, gte: impl Into<DateTime>) -> Self {
        Self(self.0.with("gte", Into::<DateTime>::into(gte)))
    }

    /// Filter for events created before the specified timestamp.
    #[inline]
    pub fn lt(self, lt: impl Into<DateTime>) -> Self {
        Self(self.0.with("lt", Into::<DateTime>::into(lt)))
    }

    /// Filter for events created at or before the specified timestamp.
    #[inline]
    pub fn lte(self, lte: impl Into<DateTime>) -> Self {
        Self(self.0.with("lte", Into::<DateTime>::into(lte)))
    }
}

impl Default for V2CoreEventCreated {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
