// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{BillingMode, TimestampOrCurrentPeriodEnd};

stripe_runtime::params! {
    /// When creating a subscription or subscription schedule, the specified configuration data will be
    /// used. There must be at least one line item with a recurring price for a subscription or
    /// subscription schedule to be created. A subscription schedule is created if
    /// `subscription_data[effective_date]` is present and in the future, otherwise a subscription is
    /// created.
    ///
    /// Parameters at `PostQuotes/subscription_data`.
    pub struct SubscriptionDataCreateParams;
}

impl SubscriptionDataCreateParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `billing_mode`.
    #[inline]
    pub fn billing_mode(mut self, billing_mode: BillingMode) -> Self {
        self.0.set("billing_mode", billing_mode);
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `effective_date`.
    #[inline]
    pub fn effective_date(
        mut self,
        effective_date: impl Into<TimestampOrCurrentPeriodEnd>,
    ) -> Self {
        self.0
            .set(
                "effective_date",
                Into::<TimestampOrCurrentPeriodEnd>::into(effective_date),
            );
        self
    }

    /// Clears `effective_date`: unsets what is stored.
    #[inline]
    pub fn clear_effective_date(mut self) -> Self {
        self.0.clear("effective_date");
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Sets `trial_period_days`.
    #[inline]
    pub fn trial_period_days(mut self, trial_period_days: i64) -> Self {
        self.0.set("trial_period_days", trial_period_days);
        self
    }

    /// Clears `trial_period_days`: unsets what is stored.
    #[inline]
    pub fn clear_trial_period_days(mut self) -> Self {
        self.0.clear("trial_period_days");
        self
    }
}

impl Default for SubscriptionDataCreateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
