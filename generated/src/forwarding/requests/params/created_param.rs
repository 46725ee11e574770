// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};

stripe_runtime::params! {
    /// Parameters at `GetForwardingRequests/created`.
    pub struct CreatedParam;
}

impl CreatedParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `gt`.
    #[inline]
    pub fn gt(self, gt: impl Into<Timestamp>) -> Self {
        Self(self.0.with("gt", Into::<Timestamp>::into(gt)))
    }

    /// Sets `gte`.
    #[inline]
    pub fn gte(self, gte: impl Into<Timestamp>) -> Self {
        Self(self.0.with("gte", Into::<Timestamp>::into(gte)))
    }

    /// Sets `lt`.
    #[inline]
    pub fn lt(self, lt: impl Into<Timestamp>) -> Self {
        Self(self.0.with("lt", Into::<Timestamp>::into(lt)))
    }

    /// Sets `lte`.
    #[inline]
    pub fn lte(self, lte: impl Into<Timestamp>) -> Self {
        Self(self.0.with("lte", Into::<Timestamp>::into(lte)))
    }
}

impl Default for CreatedParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
