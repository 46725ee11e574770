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
    pub fn application_fee_percent(self, application_fee_percent: f64) -> Self {
        Self(self.0.with("application_fee_percent", application_fee_percent))
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: impl Into<Timestamp>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "billing_cycle_anchor",
                    Into::<Timestamp>::into(billing_cycle_anchor),
                ),
        )
    }

    /// Sets `billing_mode`.
    #[inline]
    pub fn billing_mode(self, billing_mode: BillingMode) -> Self {
        Self(self.0.with("billing_mode", billing_mode))
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

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(
        self,
        invoice_settings: CheckoutSessionSubscriptionDataInvoiceSettings,
    ) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<String>) -> Self {
        Self(self.0.with("on_behalf_of", Value::text(on_behalf_of)))
    }

    /// Sets `pending_invoice_item_interval`.
    #[inline]
    pub fn pending_invoice_item_interval(
        self,
        pending_invoice_item_interval: PendingInvoiceItemIntervalParams,
    ) -> Self {
        Self(self.0.with("pending_invoice_item_interval", pending_invoice_item_interval))
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: CheckoutSessionSubscriptionDataProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// Sets `transfer_data`.
    #[inline]
    pub fn transfer_data(self, transfer_data: CustomerSubscriptionTransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Sets `trial_end`.
    #[inline]
    pub fn trial_end(self, trial_end: impl Into<Timestamp>) -> Self {
        Self(self.0.with("trial_end", Into::<Timestamp>::into(trial_end)))
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
