// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Timestamp, Value};
use crate::{
    BillingMode, BillingSchedulesUpdateParams, CustomerSubscriptionTrialEnd,
    ProrationBehavior, SubscriptionItemUpdateParams,
    TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd,
};

stripe_runtime::params! {
    /// The subscription creation or modification params to apply as a preview. Cannot be used with
    /// `schedule` or `schedule_details` fields.
    ///
    /// Parameters at `PostInvoicesCreatePreview/subscription_details`.
    pub struct SubscriptionDetailsParams;
}

impl SubscriptionDetailsParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: impl Into<TimestampOrNowOrUnchanged>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "billing_cycle_anchor",
                    Into::<TimestampOrNowOrUnchanged>::into(billing_cycle_anchor),
                ),
        )
    }

    /// Sets `billing_mode`.
    #[inline]
    pub fn billing_mode(self, billing_mode: BillingMode) -> Self {
        Self(self.0.with("billing_mode", billing_mode))
    }

    /// Sets `billing_schedules`.
    #[inline]
    pub fn billing_schedules(
        self,
        billing_schedules: impl IntoIterator<Item = BillingSchedulesUpdateParams>,
    ) -> Self {
        Self(self.0.with("billing_schedules", Value::list(billing_schedules)))
    }

    /// Clears `billing_schedules`: unsets what is stored.
    #[inline]
    pub fn clear_billing_schedules(self) -> Self {
        Self(self.0.cleared("billing_schedules"))
    }

    /// Sets `cancel_at`.
    #[inline]
    pub fn cancel_at(
        self,
        cancel_at: impl Into<TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "cancel_at",
                    Into::<
                        TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd,
                    >::into(cancel_at),
                ),
        )
    }

    /// Clears `cancel_at`: unsets what is stored.
    #[inline]
    pub fn clear_cancel_at(self) -> Self {
        Self(self.0.cleared("cancel_at"))
    }

    /// Sets `cancel_at_period_end`.
    #[inline]
    pub fn cancel_at_period_end(self, cancel_at_period_end: bool) -> Self {
        Self(self.0.with("cancel_at_period_end", cancel_at_period_end))
    }

    /// Sets `cancel_now`.
    #[inline]
    pub fn cancel_now(self, cancel_now: bool) -> Self {
        Self(self.0.with("cancel_now", cancel_now))
    }

    /// Sets `default_tax_rates`.
    #[inline]
    pub fn default_tax_rates(
        self,
        default_tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "default_tax_rates",
                    Value::list(default_tax_rates.into_iter().map(Value::text)),
                ),
        )
    }

    /// Clears `default_tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.cleared("default_tax_rates"))
    }

    /// Sets `items`.
    #[inline]
    pub fn items(
        self,
        items: impl IntoIterator<Item = SubscriptionItemUpdateParams>,
    ) -> Self {
        Self(self.0.with("items", Value::list(items)))
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(self, proration_behavior: ProrationBehavior) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// Sets `proration_date`.
    #[inline]
    pub fn proration_date(self, proration_date: impl Into<Timestamp>) -> Self {
        Self(self.0.with("proration_date", Into::<Timestamp>::into(proration_date)))
    }

    /// Sets `resume_at`.
    #[inline]
    pub fn resume_at(self, resume_at: SubscriptionDetailsParamsResumeAt) -> Self {
        Self(self.0.with("resume_at", resume_at))
    }

    /// Sets `start_date`.
    #[inline]
    pub fn start_date(self, start_date: impl Into<Timestamp>) -> Self {
        Self(self.0.with("start_date", Into::<Timestamp>::into(start_date)))
    }

    /// Sets `trial_end`.
    #[inline]
    pub fn trial_end(self, trial_end: impl Into<CustomerSubscriptionTrialEnd>) -> Self {
        Self(
            self
                .0
                .with("trial_end", Into::<CustomerSubscriptionTrialEnd>::into(trial_end)),
        )
    }
}

impl Default for SubscriptionDetailsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostInvoicesCreatePreview/subscription_details/resume_at`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionDetailsParamsResumeAt {
    /// `now`
    Now,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SubscriptionDetailsParamsResumeAt {
    Now = "now",
});

/// A value at `PostInvoicesCreatePreview/subscription_details/billing_cycle_anchor`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TimestampOrNowOrUnchanged {
    /// `now`
    Now,
    /// `unchanged`
    Unchanged,
    /// A value.
    Timestamp(Timestamp),
}

impl From<Timestamp> for TimestampOrNowOrUnchanged {
    #[inline]
    fn from(value: Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

impl From<i64> for TimestampOrNowOrUnchanged {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

impl From<TimestampOrNowOrUnchanged> for Value {
    #[inline]
    fn from(choice: TimestampOrNowOrUnchanged) -> Self {
        match choice {
            TimestampOrNowOrUnchanged::Now => Self::from("now"),
            TimestampOrNowOrUnchanged::Unchanged => Self::from("unchanged"),
            TimestampOrNowOrUnchanged::Timestamp(value) => Self::from(value),
        }
    }
}
