// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp};
use crate::BillingSchedulesBillUntilDuration;

stripe_runtime::params! {
    /// Parameters at `PostSubscriptions/billing_schedules[]/bill_until`, `PostSubscriptionsSubscriptionExposedId/billing_schedules[]/bill_until`, `PostInvoicesCreatePreview/subscription_details/billing_schedules[]/bill_until`.
    pub struct BillingSchedulesBillUntil;
}

impl BillingSchedulesBillUntil {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: BillingSchedulesBillUntilType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `duration`.
    #[inline]
    pub fn duration(self, duration: BillingSchedulesBillUntilDuration) -> Self {
        Self(self.0.with("duration", duration))
    }

    /// Sets `timestamp`.
    #[inline]
    pub fn timestamp(self, timestamp: impl Into<Timestamp>) -> Self {
        Self(self.0.with("timestamp", Into::<Timestamp>::into(timestamp)))
    }
}

/// The values of `PostSubscriptions/billing_schedules[]/bill_until/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingSchedulesBillUntilType {
    /// `duration`
    Duration,
    /// `timestamp`
    Timestamp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingSchedulesBillUntilType {
    Duration = "duration",
    Timestamp = "timestamp",
});
