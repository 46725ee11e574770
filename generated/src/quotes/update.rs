// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`quotes::update`](fn@crate::quotes::update).

pub mod automatic_tax;
pub mod invoice_settings;
pub mod line_item;
pub mod subscription_data;
pub use crate::quote::CollectionMethod;
pub use crate::quotes::create::{AutomaticTax, Discount, InvoiceSettings, TransferData};

rt::params! {
    /// Parameters for `line_items[]` of [`quotes::update`](fn@crate::quotes::update).
    pub struct LineItem;
}

impl LineItem {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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
        price_data: crate::quotes::create::line_item::PriceData,
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

impl Default for LineItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// When creating a subscription or subscription schedule, the specified configuration data will be
    /// used. There must be at least one line item with a recurring price for a subscription or
    /// subscription schedule to be created. A subscription schedule is created if
    /// `subscription_data[effective_date]` is present and in the future, otherwise a subscription is
    /// created.
    ///
    /// Parameters for `subscription_data` of [`quotes::update`](fn@crate::quotes::update).
    pub struct SubscriptionData;
}

impl SubscriptionData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
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

    /// Sets `effective_date`.
    #[inline]
    pub fn effective_date(
        self,
        effective_date: impl Into<
            crate::quotes::create::subscription_data::EffectiveDate,
        >,
    ) -> Self {
        let effective_date: crate::quotes::create::subscription_data::EffectiveDate = effective_date
            .into();
        Self(self.0.with("effective_date", effective_date))
    }

    /// Clears `effective_date`: unsets what is stored.
    #[inline]
    pub fn clear_effective_date(self) -> Self {
        Self(self.0.cleared("effective_date"))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `trial_period_days`.
    #[inline]
    pub fn trial_period_days(self, trial_period_days: i64) -> Self {
        Self(self.0.with("trial_period_days", trial_period_days))
    }

    /// Clears `trial_period_days`: unsets what is stored.
    #[inline]
    pub fn clear_trial_period_days(self) -> Self {
        Self(self.0.cleared("trial_period_days"))
    }
}

impl Default for SubscriptionData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
