// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params};
use crate::{SubscriptionDataInvoiceSettingsParams, TrialSettingsConfig};

stripe_runtime::params! {
    /// When creating a subscription, the specified configuration data will be used. There must be at
    /// least one line item with a recurring price to use `subscription_data`.
    ///
    /// Parameters at `PostPaymentLinksPaymentLink/subscription_data`.
    pub struct UpdatePaymentLinkSubscriptionData;
}

impl UpdatePaymentLinkSubscriptionData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
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

    /// Sets `trial_settings`.
    #[inline]
    pub fn trial_settings(self, trial_settings: TrialSettingsConfig) -> Self {
        Self(self.0.with("trial_settings", trial_settings))
    }

    /// Clears `trial_settings`: unsets what is stored.
    #[inline]
    pub fn clear_trial_settings(self) -> Self {
        Self(self.0.cleared("trial_settings"))
    }
}

impl Default for UpdatePaymentLinkSubscriptionData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
