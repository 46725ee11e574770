// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`prices::list`](fn@crate::prices::list).

pub mod recurring;
pub use crate::price::Type;

rt::params! {
    /// Parameters for `recurring` of [`prices::list`](fn@crate::prices::list).
    pub struct Recurring;
}

impl Recurring {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `interval`.
    #[inline]
    pub fn interval(self, interval: crate::plan::Interval) -> Self {
        Self(self.0.with("interval", interval))
    }

    /// Sets `meter`.
    #[inline]
    pub fn meter(self, meter: impl Into<crate::ids::BillingMeterId>) -> Self {
        let meter: crate::ids::BillingMeterId = meter.into();
        Self(self.0.with("meter", meter))
    }

    /// Sets `usage_type`.
    #[inline]
    pub fn usage_type(self, usage_type: crate::price::recurring::UsageType) -> Self {
        Self(self.0.with("usage_type", usage_type))
    }
}

impl Default for Recurring {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
