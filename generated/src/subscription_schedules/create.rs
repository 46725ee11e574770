// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`subscription_schedules::create`](fn@crate::subscription_schedules::create).

#[cfg(feature = "subscription_schedules")]
pub mod billing_mode;
#[cfg(feature = "subscription_schedules")]
pub mod default_settings;
pub mod phase;
#[cfg(feature = "subscription_schedules")]
pub use crate::subscription_schedule::EndBehavior;

#[cfg(feature = "subscription_schedules")]
rt::params! {
    /// Controls how prorations and invoices for subscriptions are calculated and orchestrated.
    ///
    /// Parameters for `billing_mode` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create).
    pub struct BillingMode;
}

#[cfg(feature = "subscription_schedules")]
impl BillingMode {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::subscription_schedule::billing_mode::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `flexible`.
    #[inline]
    pub fn flexible(self, flexible: billing_mode::Flexible) -> Self {
        Self(self.0.with("flexible", flexible))
    }
}

#[cfg(feature = "subscription_schedules")]
rt::params! {
    /// Object representing the subscription schedule's default settings.
    ///
    /// Parameters for `default_settings` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) and `default_settings` of [`subscription_schedules::update`](fn@crate::subscription_schedules::update).
    pub struct DefaultSettings;
}

#[cfg(feature = "subscription_schedules")]
impl DefaultSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `application_fee_percent`.
    #[inline]
    pub fn application_fee_percent(self, application_fee_percent: f64) -> Self {
        Self(self.0.with("application_fee_percent", application_fee_percent))
    }

    /// Sets `automatic_tax`.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: default_settings::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: crate::subscription_schedule::default_settings::BillingCycleAnchor,
    ) -> Self {
        Self(self.0.with("billing_cycle_anchor", billing_cycle_anchor))
    }

    /// Sets `billing_thresholds`.
    #[inline]
    pub fn billing_thresholds(
        self,
        billing_thresholds: crate::subscriptions::create::BillingThresholds,
    ) -> Self {
        Self(self.0.with("billing_thresholds", billing_thresholds))
    }

    /// Clears `billing_thresholds`: unsets what is stored.
    #[inline]
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.cleared("billing_thresholds"))
    }

    /// Sets `collection_method`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: crate::subscription_schedule::default_settings::CollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// Sets `default_payment_method`.
    #[inline]
    pub fn default_payment_method(
        self,
        default_payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let default_payment_method: crate::ids::PaymentMethodId = default_payment_method
            .into();
        Self(self.0.with("default_payment_method", default_payment_method))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
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
        invoice_settings: default_settings::InvoiceSettings,
    ) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Clears `on_behalf_of`: unsets what is stored.
    #[inline]
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.cleared("on_behalf_of"))
    }

    /// Sets `transfer_data`.
    #[inline]
    pub fn transfer_data(
        self,
        transfer_data: crate::subscriptions::create::TransferData,
    ) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Clears `transfer_data`: unsets what is stored.
    #[inline]
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.cleared("transfer_data"))
    }
}

#[cfg(feature = "subscription_schedules")]
impl Default for DefaultSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "subscription_schedules")]
rt::params! {
    /// Parameters for `phases[]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create).
    pub struct Phase;
}

#[cfg(feature = "subscription_schedules")]
impl Phase {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        items: impl IntoIterator<Item = crate::subscriptions::create::Item>,
    ) -> Self {
        Self(rt::Params::new().with("items", rt::Value::list(items)))
    }

    /// Sets `add_invoice_items`.
    #[inline]
    pub fn add_invoice_items(
        self,
        add_invoice_items: impl IntoIterator<Item = phase::AddInvoiceItem>,
    ) -> Self {
        Self(self.0.with("add_invoice_items", rt::Value::list(add_invoice_items)))
    }

    /// Sets `application_fee_percent`.
    #[inline]
    pub fn application_fee_percent(self, application_fee_percent: f64) -> Self {
        Self(self.0.with("application_fee_percent", application_fee_percent))
    }

    /// Sets `automatic_tax`.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: default_settings::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: crate::subscription_schedule::default_settings::BillingCycleAnchor,
    ) -> Self {
        Self(self.0.with("billing_cycle_anchor", billing_cycle_anchor))
    }

    /// Sets `billing_thresholds`.
    #[inline]
    pub fn billing_thresholds(
        self,
        billing_thresholds: crate::subscriptions::create::BillingThresholds,
    ) -> Self {
        Self(self.0.with("billing_thresholds", billing_thresholds))
    }

    /// Clears `billing_thresholds`: unsets what is stored.
    #[inline]
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.cleared("billing_thresholds"))
    }

    /// Sets `collection_method`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: crate::subscription_schedule::default_settings::CollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `default_payment_method`.
    #[inline]
    pub fn default_payment_method(
        self,
        default_payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let default_payment_method: crate::ids::PaymentMethodId = default_payment_method
            .into();
        Self(self.0.with("default_payment_method", default_payment_method))
    }

    /// Sets `default_tax_rates`.
    #[inline]
    pub fn default_tax_rates(
        self,
        default_tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "default_tax_rates",
                    rt::Value::list(
                        default_tax_rates
                            .into_iter()
                            .map(Into::<crate::ids::TaxRateId>::into),
                    ),
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
        Self(self.0.with("description", rt::Value::text(description)))
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
        discounts: impl IntoIterator<Item = crate::quotes::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// Sets `duration`.
    #[inline]
    pub fn duration(self, duration: phase::Duration) -> Self {
        Self(self.0.with("duration", duration))
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<rt::Timestamp>) -> Self {
        let end_date: rt::Timestamp = end_date.into();
        Self(self.0.with("end_date", end_date))
    }

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(
        self,
        invoice_settings: default_settings::InvoiceSettings,
    ) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: crate::subscription_schedule::phase::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// Sets `transfer_data`.
    #[inline]
    pub fn transfer_data(
        self,
        transfer_data: crate::subscriptions::create::TransferData,
    ) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Sets `trial`.
    #[inline]
    pub fn trial(self, trial: bool) -> Self {
        Self(self.0.with("trial", trial))
    }

    /// Sets `trial_end`.
    #[inline]
    pub fn trial_end(self, trial_end: impl Into<rt::Timestamp>) -> Self {
        let trial_end: rt::Timestamp = trial_end.into();
        Self(self.0.with("trial_end", trial_end))
    }
}

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
/// When the subscription schedule starts. We recommend using `now` so that it starts the
/// subscription immediately. You can also use a Unix timestamp to backdate the subscription so that
/// it starts on a past date, or set a future date for the subscription to start on.
///
/// A value for `start_date` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create), `schedule_details[phases][][start_date]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and one more place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StartDate {
    /// A value.
    Timestamp(rt::Timestamp),
    /// `now`
    Now,
}

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
impl From<rt::Timestamp> for StartDate {
    #[inline]
    fn from(value: rt::Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
impl From<i64> for StartDate {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
impl From<StartDate> for rt::Value {
    #[inline]
    fn from(choice: StartDate) -> Self {
        match choice {
            StartDate::Timestamp(value) => Self::from(value),
            StartDate::Now => Self::from("now"),
        }
    }
}
