// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    AutomaticTaxConfig, BillingThresholdsParam, CustomerSubscriptionTransferData,
    InvoiceCollectionMethod, SubscriptionScheduleDefaultSettingsParam,
    SubscriptionSchedulePhaseConfigurationBillingCycleAnchor,
};

stripe_runtime::params! {
    /// Object representing the subscription schedule's default settings.
    ///
    /// Parameters at `PostSubscriptionSchedules/default_settings`, `PostSubscriptionSchedulesSchedule/default_settings`.
    pub struct DefaultSettingsParams;
}

impl DefaultSettingsParams {
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

    /// Sets `automatic_tax`.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: AutomaticTaxConfig) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: SubscriptionSchedulePhaseConfigurationBillingCycleAnchor,
    ) -> Self {
        Self(self.0.with("billing_cycle_anchor", billing_cycle_anchor))
    }

    /// Sets `billing_thresholds`.
    #[inline]
    pub fn billing_thresholds(self, billing_thresholds: BillingThresholdsParam) -> Self {
        Self(self.0.with("billing_thresholds", billing_thresholds))
    }

    /// Clears `billing_thresholds`: unsets what is stored.
    #[inline]
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.cleared("billing_thresholds"))
    }

    /// Sets `collection_method`.
    #[inline]
    pub fn collection_method(self, collection_method: InvoiceCollectionMethod) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// Sets `default_payment_method`.
    #[inline]
    pub fn default_payment_method(
        self,
        default_payment_method: impl Into<String>,
    ) -> Self {
        Self(self.0.with("default_payment_method", Value::text(default_payment_method)))
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

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(
        self,
        invoice_settings: SubscriptionScheduleDefaultSettingsParam,
    ) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<String>) -> Self {
        Self(self.0.with("on_behalf_of", Value::text(on_behalf_of)))
    }

    /// Clears `on_behalf_of`: unsets what is stored.
    #[inline]
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.cleared("on_behalf_of"))
    }

    /// Sets `transfer_data`.
    #[inline]
    pub fn transfer_data(self, transfer_data: CustomerSubscriptionTransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Clears `transfer_data`: unsets what is stored.
    #[inline]
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.cleared("transfer_data"))
    }
}

impl Default for DefaultSettingsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
