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
    pub fn gt(mut self, gt: impl Into<Timestamp>) -> Self {
        self.0.set("gt", Into::<Timestamp>::into(gt));
        self
    }

    /// Sets `gte`.
    #[inline]
    pub fn gte(mut self, gte: impl Into<Timestamp>) -> Self {
        self.0.set("gte", Into::<Timestamp>::into(gte));
        self
    }

    /// Sets `lt`.
    #[inline]
    pub fn lt(mut self, lt: impl Into<Timestamp>) -> Self {
        self.0.set("lt", Into::<Timestamp>::into(lt));
        self
    }

    /// Sets `lte`.
    #[inline]
    pub fn lte(mut self, lte: impl Into<Timestamp>) -> Self {
        self.0.set("lte", Into::<Timestamp>::into(lte));
        self
    }
}

impl Default for CreatedParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
