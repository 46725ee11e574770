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
    pub fn application_fee_percent(mut self, application_fee_percent: f64) -> Self {
        self.0.set("application_fee_percent", application_fee_percent);
        self
    }

    /// Sets `automatic_tax`.
    #[inline]
    pub fn automatic_tax(mut self, automatic_tax: AutomaticTaxConfig) -> Self {
        self.0.set("automatic_tax", automatic_tax);
        self
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        mut self,
        billing_cycle_anchor: SubscriptionSchedulePhaseConfigurationBillingCycleAnchor,
    ) -> Self {
        self.0.set("billing_cycle_anchor", billing_cycle_anchor);
        self
    }

    /// Sets `billing_thresholds`.
    #[inline]
    pub fn billing_thresholds(
        mut self,
        billing_thresholds: BillingThresholdsParam,
    ) -> Self {
        self.0.set("billing_thresholds", billing_thresholds);
        self
    }

    /// Clears `billing_thresholds`: unsets what is stored.
    #[inline]
    pub fn clear_billing_thresholds(mut self) -> Self {
        self.0.clear("billing_thresholds");
        self
    }

    /// Sets `collection_method`.
    #[inline]
    pub fn collection_method(
        mut self,
        collection_method: InvoiceCollectionMethod,
    ) -> Self {
        self.0.set("collection_method", collection_method);
        self
    }

    /// Sets `default_payment_method`.
    #[inline]
    pub fn default_payment_method(
        mut self,
        default_payment_method: impl Into<String>,
    ) -> Self {
        self.0.set("default_payment_method", Value::text(default_payment_method));
        self
    }

    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.set("description", Value::text(description));
        self
    }

    /// Clears `description`: unsets what is stored.
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.0.clear("description");
        self
    }

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(
        mut self,
        invoice_settings: SubscriptionScheduleDefaultSettingsParam,
    ) -> Self {
        self.0.set("invoice_settings", invoice_settings);
        self
    }

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.0.set("on_behalf_of", Value::text(on_behalf_of));
        self
    }

    /// Clears `on_behalf_of`: unsets what is stored.
    #[inline]
    pub fn clear_on_behalf_of(mut self) -> Self {
        self.0.clear("on_behalf_of");
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

    /// Clears `transfer_data`: unsets what is stored.
    #[inline]
    pub fn clear_transfer_data(mut self) -> Self {
        self.0.clear("transfer_data");
        self
    }
}

impl Default for DefaultSettingsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
