// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Timestamp, Value};

/// A timestamp at which the subscription should cancel. If set to a date before the current period
/// ends, this will cause a proration if prorations have been enabled using `proration_behavior`. If
/// set during a future period, this will always cause a proration for that period.
///
/// A value at `PostCustomersCustomerSubscriptions/cancel_at`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/cancel_at`, `PostSubscriptions/cancel_at` and 2 more places.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd {
    /// A value.
    Timestamp(Timestamp),
    /// `max_billed_until`
    MaxBilledUntil,
    /// `max_period_end`
    MaxPeriodEnd,
    /// `min_period_end`
    MinPeriodEnd,
}

impl From<Timestamp> for TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd {
    #[inline]
    fn from(value: Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

impl From<i64> for TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

impl From<TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd> for Value {
    #[inline]
    fn from(choice: TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd) -> Self {
        match choice {
            TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd::Timestamp(value) => {
                Self::from(value)
            }
            TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd::MaxBilledUntil => {
                Self::from("max_billed_until")
            }
            TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd::MaxPeriodEnd => {
                Self::from("max_period_end")
            }
            TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd::MinPeriodEnd => {
                Self::from("min_period_end")
            }
        }
    }
}
