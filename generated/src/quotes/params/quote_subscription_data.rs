// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::TimestampOrCurrentPeriodEnd;

stripe_runtime::params! {
    /// When creating a subscription or subscription schedule, the specified configuration data will be
    /// used. There must be at least one line item with a recurring price for a subscription or
    /// subscription schedule to be created. A subscription schedule is created if
    /// `subscription_data[effective_date]` is present and in the future, otherwise a subscription is
    /// created.
    ///
    /// Parameters at `PostQuotesQuote/subscription_data`.
    pub struct QuoteSubscriptionData;
}

impl QuoteSubscriptionData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Clears `description`: unsets what is stored.
    #[inline]
    pub fn clear_description(self) -> Self {
        Self(self.0.cleared("description"))
    }

    /// Sets `effective_date`.
    #[inline]
    pub fn effective_date(
        self,
        effective_date: impl Into<TimestampOrCurrentPeriodEnd>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "effective_date",
                    Into::<TimestampOrCurrentPeriodEnd>::into(effective_date),
                ),
        )
    }

    /// Clears `effective_date`: unsets what is stored.
    #[inline]
    pub fn clear_effective_date(self) -> Self {
        Self(self.0.cleared("effective_date"))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `trial_period_days`.
    #[inline]
    pub fn trial_period_days(self, trial_period_days: i64) -> Self {
        Self(self.0.with("trial_period_days", trial_period_days))
    }

    /// Clears `trial_period_days`: unsets what is stored.
    #[inline]
    pub fn clear_trial_period_days(self) -> Self {
        Self(self.0.cleared("trial_period_days"))
    }
}

impl Default for QuoteSubscriptionData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
