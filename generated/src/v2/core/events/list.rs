// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`v2::core::events::list`](fn@crate::v2::core::events::list).

rt::params! {
    /// Parameters for `created` of [`v2::core::events::list`](fn@crate::v2::core::events::list).
    pub struct Created;
}

impl Created {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Filter for events created after the specified timestamp.
    #[inline]
    pub fn gt(self, gt: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let gt: rt::DateTime = gt.into();
        Self(self.0.with("gt", gt))
    }

    /// Filter for events created at or after the specified timestamp.
    #[inline]
    pub fn gte(self, gte: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let gte: rt::DateTime = gte.into();
        Self(self.0.with("gte", gte))
    }

    /// Filter for events created before the specified timestamp.
    #[inline]
    pub fn lt(self, lt: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let lt: rt::DateTime = lt.into();
        Self(self.0.with("lt", lt))
    }

    /// Filter for events created at or before the specified timestamp.
    #[inline]
    pub fn lte(self, lte: impl rt::IntoParsed<rt::DateTime>) -> Self {
        let lte: rt::DateTime = lte.into();
        Self(self.0.with("lte", lte))
    }
}

impl Default for Created {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
