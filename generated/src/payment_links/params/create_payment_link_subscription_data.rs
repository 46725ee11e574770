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
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(
        self,
        invoice_settings: SubscriptionDataInvoiceSettingsParams,
    ) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
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

    /// Sets `trial_settings`.
    #[inline]
    pub fn trial_settings(self, trial_settings: TrialSettingsConfig) -> Self {
        Self(self.0.with("trial_settings", trial_settings))
    }
}

impl Default for CreatePaymentLinkSubscriptionData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
