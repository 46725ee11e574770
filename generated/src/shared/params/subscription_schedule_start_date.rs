// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Timestamp, Value};

/// When the subscription schedule starts. We recommend using `now` so that it starts the
/// subscription immediately. You can also use a Unix timestamp to backdate the subscription so that
/// it starts on a past date, or set a future date for the subscription to start on.
///
/// A value at `PostSubscriptionSchedules/start_date`, `PostSubscriptionSchedulesSchedule/phases[]/end_date`, `PostSubscriptionSchedulesSchedule/phases[]/start_date` and 4 more places.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionScheduleStartDate {
    /// A value.
    Timestamp(Timestamp),
    /// `now`
    Now,
}

impl From<Timestamp> for SubscriptionScheduleStartDate {
    #[inline]
    fn from(value: Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

impl From<i64> for SubscriptionScheduleStartDate {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

impl From<SubscriptionScheduleStartDate> for Value {
    #[inline]
    fn from(choice: SubscriptionScheduleStartDate) -> Self {
        match choice {
            SubscriptionScheduleStartDate::Timestamp(value) => Self::from(value),
            SubscriptionScheduleStartDate::Now => Self::from("now"),
        }
    }
}
