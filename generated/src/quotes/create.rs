// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`quotes::create`](fn@crate::quotes::create).

#[cfg(feature = "quotes")]
pub mod automatic_tax;
#[cfg(feature = "quotes")]
pub mod invoice_settings;
#[cfg(feature = "quotes")]
pub mod line_item;
#[cfg(feature = "quotes")]
pub mod subscription_data;
#[cfg(feature = "quotes")]
pub use crate::quote::CollectionMethod;

#[cfg(feature = "quotes")]
rt::params! {
    /// Settings for automatic tax lookup for this quote and resulting invoices and subscriptions.
    ///
    /// Parameters for `automatic_tax` of [`quotes::create`](fn@crate::quotes::create) and `automatic_tax` of [`quotes::update`](fn@crate::quotes::update).
    pub struct AutomaticTax;
}

#[cfg(feature = "quotes")]
impl AutomaticTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `liability`.
    #[inline]
    pub fn liability(self, liability: automatic_tax::Liability) -> Self {
        Self(self.0.with("liability", liability))
    }
}

#[cfg(any(feature = "invoice_items", feature = "subscription_items", feature = "subscription_schedules"))]
rt::params! {
    /// Parameters for `discounts[]` of [`quotes::create`](fn@crate::quotes::create), `discounts[]` of [`invoices::create`](fn@crate::invoices::create) and 35 more places.
    pub struct Discount;
}

#[cfg(
    any(
        feature = "invoice_items",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
impl Discount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `coupon`.
    #[inline]
    pub fn coupon(self, coupon: impl Into<crate::ids::CouponId>) -> Self {
        let coupon: crate::ids::CouponId = coupon.into();
        Self(self.0.with("coupon", coupon))
    }

    /// Sets `discount`.
    #[inline]
    pub fn discount(self, discount: impl Into<crate::ids::DiscountId>) -> Self {
        let discount: crate::ids::DiscountId = discount.into();
        Self(self.0.with("discount", discount))
    }

    /// Sets `promotion_code`.
    #[inline]
    pub fn promotion_code(
        self,
        promotion_code: impl Into<crate::ids::PromotionCodeId>,
    ) -> Self {
        let promotion_code: crate::ids::PromotionCodeId = promotion_code.into();
        Self(self.0.with("promotion_code", promotion_code))
    }
}

#[cfg(
    any(
        feature = "invoice_items",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
impl Default for Discount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "quotes")]
rt::params! {
    /// Clone an existing quote. The new quote will be created in `status=draft`. When using this
    /// parameter, you cannot specify any other parameters except for `expires_at`.
    ///
    /// Parameters for `from_quote` of [`quotes::create`](fn@crate::quotes::create).
    pub struct FromQuote;
}

#[cfg(feature = "quotes")]
impl FromQuote {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(quote: impl Into<crate::ids::QuoteId>) -> Self {
        let quote: crate::ids::QuoteId = quote.into();
        Self(rt::Params::new().with("quote", quote))
    }

    /// Sets `is_revision`.
    #[inline]
    pub fn is_revision(self, is_revision: bool) -> Self {
        Self(self.0.with("is_revision", is_revision))
    }
}

#[cfg(feature = "quotes")]
rt::params! {
    /// All invoices will be billed using the specified settings.
    ///
    /// Parameters for `invoice_settings` of [`quotes::create`](fn@crate::quotes::create) and `invoice_settings` of [`quotes::update`](fn@crate::quotes::update).
    pub struct InvoiceSettings;
}

#[cfg(feature = "quotes")]
impl InvoiceSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `days_until_due`.
    #[inline]
    pub fn days_until_due(self, days_until_due: i64) -> Self {
        Self(self.0.with("days_until_due", days_until_due))
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(self, issuer: invoice_settings::Issuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }
}

#[cfg(feature = "quotes")]
impl Default for InvoiceSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "quotes")]
rt::params! {
    /// Parameters for `line_items[]` of [`quotes::create`](fn@crate::quotes::create).
    pub struct LineItem;
}

#[cfg(feature = "quotes")]
impl LineItem {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `discounts`.
    #[inline]
    pub fn discounts(self, discounts: impl IntoIterator<Item = Discount>) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(self, price_data: line_item::PriceData) -> Self {
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

#[cfg(feature = "quotes")]
impl Default for LineItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "quotes")]
rt::params! {
    /// When creating a subscription or subscription schedule, the specified configuration data will be
    /// used. There must be at least one line item with a recurring price for a subscription or
    /// subscription schedule to be created. A subscription schedule is created if
    /// `subscription_data[effective_date]` is present and in the future, otherwise a subscription is
    /// created.
    ///
    /// Parameters for `subscription_data` of [`quotes::create`](fn@crate::quotes::create).
    pub struct SubscriptionData;
}

#[cfg(feature = "quotes")]
impl SubscriptionData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `billing_mode`.
    #[inline]
    pub fn billing_mode(self, billing_mode: subscription_data::BillingMode) -> Self {
        Self(self.0.with("billing_mode", billing_mode))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `effective_date`.
    #[inline]
    pub fn effective_date(
        self,
        effective_date: impl Into<subscription_data::EffectiveDate>,
    ) -> Self {
        let effective_date: subscription_data::EffectiveDate = effective_date.into();
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

#[cfg(feature = "quotes")]
impl Default for SubscriptionData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "quotes")]
rt::params! {
    /// Parameters for `transfer_data` of [`quotes::create`](fn@crate::quotes::create) and `transfer_data` of [`quotes::update`](fn@crate::quotes::update).
    pub struct TransferData;
}

#[cfg(feature = "quotes")]
impl TransferData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(destination: impl Into<crate::ids::AccountId>) -> Self {
        let destination: crate::ids::AccountId = destination.into();
        Self(rt::Params::new().with("destination", destination))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `amount_percent`.
    #[inline]
    pub fn amount_percent(self, amount_percent: f64) -> Self {
        Self(self.0.with("amount_percent", amount_percent))
    }
}
