// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_details` of [`invoices::create_preview`](fn@crate::invoices::create_preview) takes.

#[cfg(feature = "invoices")]
pub use crate::invoices::create_preview::schedule_details::billing_mode;
#[cfg(feature = "invoices")]
pub mod billing_schedule;
#[cfg(feature = "invoices")]
pub mod item;
#[cfg(feature = "invoices")]
pub use crate::invoices::create_preview::schedule_details::BillingMode;
#[cfg(feature = "invoices")]
pub use crate::subscription_schedule::phase::ProrationBehavior;
#[cfg(feature = "invoices")]
pub use crate::subscriptions::create::{CancelAt, TrialEnd};

#[cfg(feature = "invoices")]
/// A value for `subscription_details[billing_cycle_anchor]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BillingCycleAnchor {
    /// `now`
    Now,
    /// `unchanged`
    Unchanged,
    /// A value.
    Timestamp(rt::Timestamp),
}

#[cfg(feature = "invoices")]
impl From<rt::Timestamp> for BillingCycleAnchor {
    #[inline]
    fn from(value: rt::Timestamp) -> Self {
        Self::Timestamp(value)
    }
}

#[cfg(feature = "invoices")]
impl From<i64> for BillingCycleAnchor {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Timestamp(value.into())
    }
}

#[cfg(feature = "invoices")]
impl From<BillingCycleAnchor> for rt::Value {
    #[inline]
    fn from(choice: BillingCycleAnchor) -> Self {
        match choice {
            BillingCycleAnchor::Now => Self::from("now"),
            BillingCycleAnchor::Unchanged => Self::from("unchanged"),
            BillingCycleAnchor::Timestamp(value) => Self::from(value),
        }
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// Parameters for `subscription_details[billing_schedules][]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct BillingSchedule;
}

#[cfg(feature = "invoices")]
impl BillingSchedule {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `applies_to`.
    #[inline]
    pub fn applies_to(
        self,
        applies_to: impl IntoIterator<
            Item = crate::subscriptions::create::billing_schedule::AppliesTo,
        >,
    ) -> Self {
        Self(self.0.with("applies_to", rt::Value::list(applies_to)))
    }

    /// Sets `bill_until`.
    #[inline]
    pub fn bill_until(self, bill_until: billing_schedule::BillUntil) -> Self {
        Self(self.0.with("bill_until", bill_until))
    }

    /// Sets `key`.
    #[inline]
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.with("key", rt::Value::text(key)))
    }
}

#[cfg(feature = "invoices")]
impl Default for BillingSchedule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "customers")]
rt::params! {
    /// Parameters for `subscription_details[items][]` of [`invoices::create_preview`](fn@crate::invoices::create_preview), `items[]` of [`subscriptions::update`](fn@crate::subscriptions::update) and one more place.
    pub struct Item;
}

#[cfg(feature = "customers")]
impl Item {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `billing_thresholds`.
    #[inline]
    pub fn billing_thresholds(
        self,
        billing_thresholds: crate::subscription_items::create::BillingThresholds,
    ) -> Self {
        Self(self.0.with("billing_thresholds", billing_thresholds))
    }

    /// Clears `billing_thresholds`: unsets what is stored.
    #[inline]
    pub fn clear_billing_thresholds(self) -> Self {
        Self(self.0.cleared("billing_thresholds"))
    }

    /// Sets `clear_usage`.
    #[inline]
    pub fn clear_usage(self, clear_usage: bool) -> Self {
        Self(self.0.with("clear_usage", clear_usage))
    }

    /// Sets `deleted`.
    #[inline]
    pub fn deleted(self, deleted: bool) -> Self {
        Self(self.0.with("deleted", deleted))
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

    /// Sets `id`.
    #[inline]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.with("id", rt::Value::text(id)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
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
        price_data: crate::subscription_items::create::PriceData,
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

#[cfg(feature = "customers")]
impl Default for Item {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "invoices")]
/// The values of `subscription_details[resume_at]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
#[non_exhaustive]
pub enum ResumeAt {
    /// `now`
    Now,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "invoices")]
rt::open_enum!(ResumeAt {
    Now = "now",
});
