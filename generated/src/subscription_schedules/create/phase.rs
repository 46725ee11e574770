// Written by `cargo xtask generate`. Do not edit.
//! What `phase` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create) takes.

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub mod add_invoice_item;
#[cfg(feature = "subscription_schedules")]
pub mod automatic_tax;
#[cfg(feature = "subscription_schedules")]
pub mod duration;
#[cfg(feature = "subscription_schedules")]
pub mod invoice_settings;
#[cfg(feature = "subscription_schedules")]
pub mod item;
#[cfg(feature = "subscription_schedules")]
pub use crate::quotes::create::Discount;

#[cfg(feature = "subscription_schedules")]
pub use crate::subscription_schedule::default_settings::{
    BillingCycleAnchor, CollectionMethod,
};

#[cfg(feature = "subscription_schedules")]
pub use crate::subscription_schedule::phase::ProrationBehavior;

#[cfg(feature = "subscription_schedules")]
pub use crate::subscription_schedules::create::default_settings::{
    AutomaticTax, InvoiceSettings,
};

#[cfg(feature = "subscription_schedules")]
pub use crate::subscriptions::create::{BillingThresholds, Item, TransferData};

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
rt::params! {
    /// Parameters for `phases[][add_invoice_items][]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create), `schedule_details[phases][][add_invoice_items][]` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and one more place.
    pub struct AddInvoiceItem;
}

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
impl AddInvoiceItem {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `discountable`.
    #[inline]
    pub fn discountable(self, discountable: bool) -> Self {
        Self(self.0.with("discountable", discountable))
    }

    /// Sets `discounts`.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = crate::quotes::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `period`.
    #[inline]
    pub fn period(self, period: add_invoice_item::Period) -> Self {
        Self(self.0.with("period", period))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(
        self,
        price_data: crate::invoice_items::create::PriceData,
    ) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "tax_rates",
                    rt::Value::list(
                        tax_rates.into_iter().map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Clears `tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_tax_rates(self) -> Self {
        Self(self.0.cleared("tax_rates"))
    }
}

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
impl Default for AddInvoiceItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
rt::params! {
    /// Parameters for `phases[][duration]` of [`subscription_schedules::create`](fn@crate::subscription_schedules::create), `billing_schedules[][bill_until][duration]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 4 more places.
    pub struct Duration;
}

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
impl Duration {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(interval: crate::plan::Interval) -> Self {
        Self(rt::Params::new().with("interval", interval))
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }
}
