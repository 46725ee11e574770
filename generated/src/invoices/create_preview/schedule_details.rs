// Written by `cargo xtask generate`. Do not edit.
//! What `schedule_details` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

#[cfg(feature = "invoices")]
pub mod billing_mode;
pub mod phase;
#[cfg(feature = "invoices")]
pub use crate::subscription_schedule::phase::ProrationBehavior;

#[cfg(feature = "invoices")]
rt::params! {
    /// Parameters for `schedule_details[billing_mode]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and `subscription_details[billing_mode]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct BillingMode;
}

#[cfg(feature = "invoices")]
impl BillingMode {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: billing_mode::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `flexible`.
    #[inline]
    pub fn flexible(self, flexible: billing_mode::Flexible) -> Self {
        Self(self.0.with("flexible", flexible))
    }
}

#[cfg(feature = "invoices")]
/// The values of `schedule_details[end_behavior]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
#[non_exhaustive]
pub enum EndBehavior {
    /// `cancel`
    Cancel,
    /// `release`
    Release,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "invoices")]
rt::open_enum!(EndBehavior {
    Cancel = "cancel",
    Release = "release",
});

#[cfg(feature = "invoices")]
rt::params! {
    /// Parameters for `schedule_details[phases][]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct Phase;
}

#[cfg(feature = "invoices")]
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
        add_invoice_items: impl IntoIterator<
            Item = crate::subscription_schedules::create::phase::AddInvoiceItem,
        >,
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
    pub fn automatic_tax(
        self,
        automatic_tax: crate::invoices::create::AutomaticTax,
    ) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: phase::BillingCycleAnchor,
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
        collection_method: crate::invoice::CollectionMethod,
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
    pub fn duration(
        self,
        duration: crate::subscription_schedules::create::phase::Duration,
    ) -> Self {
        Self(self.0.with("duration", duration))
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<phase::EndDate>) -> Self {
        let end_date: phase::EndDate = end_date.into();
        Self(self.0.with("end_date", end_date))
    }

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(self, invoice_settings: phase::InvoiceSettings) -> Self {
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

    /// Sets `start_date`.
    #[inline]
    pub fn start_date(
        self,
        start_date: impl Into<crate::subscription_schedules::create::StartDate>,
    ) -> Self {
        let start_date: crate::subscription_schedules::create::StartDate = start_date
            .into();
        Self(self.0.with("start_date", start_date))
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
    pub fn trial_end(
        self,
        trial_end: impl Into<crate::subscriptions::create::TrialEnd>,
    ) -> Self {
        let trial_end: crate::subscriptions::create::TrialEnd = trial_end.into();
        Self(self.0.with("trial_end", trial_end))
    }
}
