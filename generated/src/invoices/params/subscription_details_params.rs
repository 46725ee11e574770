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
        mut self,
        billing_cycle_anchor: impl Into<TimestampOrNowOrUnchanged>,
    ) -> Self {
        self.0
            .set(
                "billing_cycle_anchor",
                Into::<TimestampOrNowOrUnchanged>::into(billing_cycle_anchor),
            );
        self
    }

    /// Sets `billing_mode`.
    #[inline]
    pub fn billing_mode(mut self, billing_mode: BillingMode) -> Self {
        self.0.set("billing_mode", billing_mode);
        self
    }

    /// Sets `billing_schedules`.
    #[inline]
    pub fn billing_schedules(
        mut self,
        billing_schedules: impl IntoIterator<Item = BillingSchedulesUpdateParams>,
    ) -> Self {
        self.0.set("billing_schedules", Value::list(billing_schedules));
        self
    }

    /// Clears `billing_schedules`: unsets what is stored.
    #[inline]
    pub fn clear_billing_schedules(mut self) -> Self {
        self.0.clear("billing_schedules");
        self
    }

    /// Sets `cancel_at`.
    #[inline]
    pub fn cancel_at(
        mut self,
        cancel_at: impl Into<TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd>,
    ) -> Self {
        self.0
            .set(
                "cancel_at",
                Into::<
                    TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd,
                >::into(cancel_at),
            );
        self
    }

    /// Clears `cancel_at`: unsets what is stored.
    #[inline]
    pub fn clear_cancel_at(mut self) -> Self {
        self.0.clear("cancel_at");
        self
    }

    /// Sets `cancel_at_period_end`.
    #[inline]
    pub fn cancel_at_period_end(mut self, cancel_at_period_end: bool) -> Self {
        self.0.set("cancel_at_period_end", cancel_at_period_end);
        self
    }

    /// Sets `cancel_now`.
    #[inline]
    pub fn cancel_now(mut self, cancel_now: bool) -> Self {
        self.0.set("cancel_now", cancel_now);
        self
    }

    /// Sets `default_tax_rates`.
    #[inline]
    pub fn default_tax_rates(
        mut self,
        default_tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0
            .set(
                "default_tax_rates",
                Value::list(default_tax_rates.into_iter().map(Value::text)),
            );
        self
    }

    /// Clears `default_tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_default_tax_rates(mut self) -> Self {
        self.0.clear("default_tax_rates");
        self
    }

    /// Sets `items`.
    #[inline]
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = SubscriptionItemUpdateParams>,
    ) -> Self {
        self.0.set("items", Value::list(items));
        self
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(mut self, proration_behavior: ProrationBehavior) -> Self {
        self.0.set("proration_behavior", proration_behavior);
        self
    }

    /// Sets `proration_date`.
    #[inline]
    pub fn proration_date(mut self, proration_date: impl Into<Timestamp>) -> Self {
        self.0.set("proration_date", Into::<Timestamp>::into(proration_date));
        self
    }

    /// Sets `resume_at`.
    #[inline]
    pub fn resume_at(mut self, resume_at: SubscriptionDetailsParamsResumeAt) -> Self {
        self.0.set("resume_at", resume_at);
        self
    }

    /// Sets `start_date`.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<Timestamp>) -> Self {
        self.0.set("start_date", Into::<Timestamp>::into(start_date));
        self
    }

    /// Sets `trial_end`.
    #[inline]
    pub fn trial_end(
        mut self,
        trial_end: impl Into<CustomerSubscriptionTrialEnd>,
    ) -> Self {
        self.0.set("trial_end", Into::<CustomerSubscriptionTrialEnd>::into(trial_end));
        self
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
