// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Timestamp, Value};

/// A value at `PostQuotes/subscription_data/effective_date`, `PostQuotesQuote/subscription_data/effective_date`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TimestampOrCurrentPeriodEnd {
    /// `current_period_end`
    CurrentPeriodEnd,
    /// A value.
    Timestamp(Timestamp),
}

impl From<Timestamp> for TimestampOrCurrentPeriodEnd {
    #[inline]
    fn from(value: Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

impl From<i64> for TimestampOrCurrentPeriodEnd {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

impl From<TimestampOrCurrentPeriodEnd> for Value {
    #[inline]
    fn from(choice: TimestampOrCurrentPeriodEnd) -> Self {
        match choice {
            TimestampOrCurrentPeriodEnd::CurrentPeriodEnd => {
                Self::from("current_period_end")
            }
            TimestampOrCurrentPeriodEnd::Timestamp(value) => Self::from(value),
        }
    }
}
