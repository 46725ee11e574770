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
    pub fn gt(mut self, gt: impl Into<DateTime>) -> Self {
        self.0.set("gt", Into::<DateTime>::into(gt));
        self
    }

    /// Filter for events created at or after the specified timestamp.
    #[inline]
    pub fn gte(mut self, gte: impl Into<DateTime>) -> Self {
        self.0.set("gte", Into::<DateTime>::into(gte));
        self
    }

    /// Filter for events created before the specified timestamp.
    #[inline]
    pub fn lt(mut self, lt: impl Into<DateTime>) -> Self {
        self.0.set("lt", Into::<DateTime>::into(lt));
        self
    }

    /// Filter for events created at or before the specified timestamp.
    #[inline]
    pub fn lte(mut self, lte: impl Into<DateTime>) -> Self {
        self.0.set("lte", Into::<DateTime>::into(lte));
        self
    }
}

impl Default for V2CoreEventCreated {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
