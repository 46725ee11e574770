// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Timestamp, Value};
use crate::{
    BillingMode, CheckoutSessionSubscriptionDataInvoiceSettings,
    CustomerSubscriptionTransferData, PendingInvoiceItemIntervalParams,
    TrialSettingsConfig,
};

stripe_runtime::params! {
    /// A subset of parameters to be passed to subscription creation for Checkout Sessions in
    /// `subscription` mode.
    ///
    /// Parameters at `PostCheckoutSessions/subscription_data`.
    pub struct CheckoutSessionSubscriptionData;
}

impl CheckoutSessionSubscriptionData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `application_fee_percent`.
    #[inline]
    pub fn application_fee_percent(mut self, application_fee_percent: f64) -> Self {
        self.0.set("application_fee_percent", application_fee_percent);
        self
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        mut self,
        billing_cycle_anchor: impl Into<Timestamp>,
    ) -> Self {
        self.0
            .set("billing_cycle_anchor", Into::<Timestamp>::into(billing_cycle_anchor));
        self
    }

    /// Sets `billing_mode`.
    #[inline]
    pub fn billing_mode(mut self, billing_mode: BillingMode) -> Self {
        self.0.set("billing_mode", billing_mode);
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
        invoice_settings: CheckoutSessionSubscriptionDataInvoiceSettings,
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

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.0.set("on_behalf_of", Value::text(on_behalf_of));
        self
    }

    /// Sets `pending_invoice_item_interval`.
    #[inline]
    pub fn pending_invoice_item_interval(
        mut self,
        pending_invoice_item_interval: PendingInvoiceItemIntervalParams,
    ) -> Self {
        self.0.set("pending_invoice_item_interval", pending_invoice_item_interval);
        self
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(
        mut self,
        proration_behavior: CheckoutSessionSubscriptionDataProrationBehavior,
    ) -> Self {
        self.0.set("proration_behavior", proration_behavior);
        self
    }

    /// Sets `transfer_data`.
    #[inline]
    pub fn transfer_data(
        mut self,
        transfer_data: CustomerSubscriptionTransferData,
    ) -> Self {
        self.0.set("transfer_data", transfer_data);
        self
    }

    /// Sets `trial_end`.
    #[inline]
    pub fn trial_end(mut self, trial_end: impl Into<Timestamp>) -> Self {
        self.0.set("trial_end", Into::<Timestamp>::into(trial_end));
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

impl Default for CheckoutSessionSubscriptionData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostCheckoutSessions/subscription_data/proration_behavior`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutSessionSubscriptionDataProrationBehavior {
    /// `create_prorations`
    CreateProrations,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CheckoutSessionSubscriptionDataProrationBehavior {
    CreateProrations = "create_prorations",
    None = "none",
});
