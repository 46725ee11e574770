// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Metadata, Params, Value};
use crate::{ItemBillingThresholdsParam, RecurringPriceData, ScheduleDiscountsDataParam};

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedules/phases[]/items[]`, `PostSubscriptionSchedulesSchedule/phases[]/items[]`, `PostInvoicesCreatePreview/schedule_details/phases[]/items[]`.
    pub struct ConfigurationItemParams;
}

impl ConfigurationItemParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `billing_thresholds`.
    #[inline]
    pub fn billing_thresholds(
        mut self,
        billing_thresholds: ItemBillingThresholdsParam,
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

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Sets `price`.
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.0.set("price", Value::text(price));
        self
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(mut self, price_data: RecurringPriceData) -> Self {
        self.0.set("price_data", price_data);
        self
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.0.set("quantity", quantity);
        self
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        mut self,
        tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.set("tax_rates", Value::list(tax_rates.into_iter().map(Value::text)));
        self
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(mut self) -> Self {
        self.0.clear("tax_rates");
        self
    }
}

impl Default for ConfigurationItemParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
