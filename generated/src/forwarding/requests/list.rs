// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`forwarding::requests::list`](fn@crate::forwarding::requests::list).

rt::params! {
    /// Parameters for `created` of [`forwarding::requests::list`](fn@crate::forwarding::requests::list).
    pub struct Created;
}

impl Created {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `gt`.
    #[inline]
    pub fn gt(self, gt: impl Into<rt::Timestamp>) -> Self {
        let gt: rt::Timestamp = gt.into();
        Self(self.0.with("gt", gt))
    }

    /// Sets `gte`.
    #[inline]
    pub fn gte(self, gte: impl Into<rt::Timestamp>) -> Self {
        let gte: rt::Timestamp = gte.into();
        Self(self.0.with("gte", gte))
    }

    /// Sets `lt`.
    #[inline]
    pub fn lt(self, lt: impl Into<rt::Timestamp>) -> Self {
        let lt: rt::Timestamp = lt.into();
        Self(self.0.with("lt", lt))
    }

    /// Sets `lte`.
    #[inline]
    pub fn lte(self, lte: impl Into<rt::Timestamp>) -> Self {
        let lte: rt::Timestamp = lte.into();
        Self(self.0.with("lte", lte))
    }
}

impl Default for Created {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
