// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Metadata, Params, Timestamp, Value};
use crate::{
    AutomaticTaxConfig, BillingThresholdsParam, ConfigurationItemParams,
    CreateSubscriptionSchedulePhaseAddInvoiceItem, CustomerSubscriptionTransferData,
    DurationParams, InvoiceCollectionMethod, InvoiceSettings, ProrationBehavior,
    ScheduleDiscountsDataParam, SubscriptionSchedulePhaseConfigurationBillingCycleAnchor,
};

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedules/phases[]`.
    pub struct CreateSubscriptionSchedulePhase;
}

impl CreateSubscriptionSchedulePhase {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(items: impl IntoIterator<Item = ConfigurationItemParams>) -> Self {
        Self(Params::new().with("items", Value::list(items)))
    }

    /// Sets `add_invoice_items`.
    #[inline]
    pub fn add_invoice_items(
        mut self,
        add_invoice_items: impl IntoIterator<
            Item = CreateSubscriptionSchedulePhaseAddInvoiceItem,
        >,
    ) -> Self {
        self.0.set("add_invoice_items", Value::list(add_invoice_items));
        self
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

    /// Sets `currency`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.0.set("currency", Into::<Currency>::into(currency));
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

    /// Sets `discounts`.
    #[inline]
    pub fn discounts(
        mut self,
        discounts: impl IntoIterator<Item = ScheduleDiscountsDataParam>,
    ) -> Self {
        self.0.set("discounts", Value::list(discounts));
        self
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(mut self) -> Self {
        self.0.clear("discounts");
        self
    }

    /// Sets `duration`.
    #[inline]
    pub fn duration(mut self, duration: DurationParams) -> Self {
        self.0.set("duration", duration);
        self
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<Timestamp>) -> Self {
        self.0.set("end_date", Into::<Timestamp>::into(end_date));
        self
    }

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(mut self, invoice_settings: InvoiceSettings) -> Self {
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

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(mut self, proration_behavior: ProrationBehavior) -> Self {
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

    /// Sets `trial`.
    #[inline]
    pub fn trial(mut self, trial: bool) -> Self {
        self.0.set("trial", trial);
        self
    }

    /// Sets `trial_end`.
    #[inline]
    pub fn trial_end(mut self, trial_end: impl Into<Timestamp>) -> Self {
        self.0.set("trial_end", Into::<Timestamp>::into(trial_end));
        self
    }
}
