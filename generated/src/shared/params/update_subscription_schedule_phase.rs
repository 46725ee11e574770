// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{
    AutomaticTaxConfig, BillingThresholdsParam, ConfigurationItemParams,
    CreateSubscriptionSchedulePhaseAddInvoiceItem, CustomerSubscriptionTransferData,
    DurationParams, InvoiceCollectionMethod, InvoiceSettings, ProrationBehavior,
    ScheduleDiscountsDataParam, SubscriptionSchedulePhaseConfigurationBillingCycleAnchor,
    SubscriptionScheduleStartDate,
};

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedulesSchedule/phases[]`, `PostInvoicesCreatePreview/schedule_details/phases[]`.
    pub struct UpdateSubscriptionSchedulePhase;
}

impl UpdateSubscriptionSchedulePhase {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(items: impl IntoIterator<Item = ConfigurationItemParams>) -> Self {
        Self(Params::new().with("items", Value::list(items)))
    }

    /// Sets `add_invoice_items`.
    #[inline]
    pub fn add_invoice_items(
        self,
        add_invoice_items: impl IntoIterator<
            Item = CreateSubscriptionSchedulePhaseAddInvoiceItem,
        >,
    ) -> Self {
        Self(self.0.with("add_invoice_items", Value::list(add_invoice_items)))
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

    /// Clears `default_tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.cleared("default_tax_rates"))
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

    /// Sets `discounts`.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = ScheduleDiscountsDataParam>,
    ) -> Self {
        Self(self.0.with("discounts", Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// Sets `duration`.
    #[inline]
    pub fn duration(self, duration: DurationParams) -> Self {
        Self(self.0.with("duration", duration))
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<SubscriptionScheduleStartDate>) -> Self {
        Self(
            self
                .0
                .with("end_date", Into::<SubscriptionScheduleStartDate>::into(end_date)),
        )
    }

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(self, invoice_settings: InvoiceSettings) -> Self {
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

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(self, proration_behavior: ProrationBehavior) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// Sets `start_date`.
    #[inline]
    pub fn start_date(
        self,
        start_date: impl Into<SubscriptionScheduleStartDate>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "start_date",
                    Into::<SubscriptionScheduleStartDate>::into(start_date),
                ),
        )
    }

    /// Sets `transfer_data`.
    #[inline]
    pub fn transfer_data(self, transfer_data: CustomerSubscriptionTransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Sets `trial`.
    #[inline]
    pub fn trial(self, trial: bool) -> Self {
        Self(self.0.with("trial", trial))
    }

    /// Sets `trial_end`.
    #[inline]
    pub fn trial_end(self, trial_end: impl Into<SubscriptionScheduleStartDate>) -> Self {
        Self(
            self
                .0
                .with(
                    "trial_end",
                    Into::<SubscriptionScheduleStartDate>::into(trial_end),
                ),
        )
    }
}
