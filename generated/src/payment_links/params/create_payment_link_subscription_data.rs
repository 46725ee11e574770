// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{SubscriptionDataInvoiceSettingsParams, TrialSettingsConfig};

stripe_runtime::params! {
    /// When creating a subscription, the specified configuration data will be used. There must be at
    /// least one line item with a recurring price to use `subscription_data`.
    ///
    /// Parameters at `PostPaymentLinks/subscription_data`.
    pub struct CreatePaymentLinkSubscriptionData;
}

impl CreatePaymentLinkSubscriptionData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(
        mut self,
        invoice_settings: SubscriptionDataInvoiceSettingsParams,
    ) -> Self {
        self.0.set("invoice_settings", invoice_settings);
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

    /// Sets `trial_settings`.
    #[inline]
    pub fn trial_settings(mut self, trial_settings: TrialSettingsConfig) -> Self {
        self.0.set("trial_settings", trial_settings);
        self
    }
}

impl Default for CreatePaymentLinkSubscriptionData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
