// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`subscription_items::create`](fn@crate::subscription_items::create).

#[cfg(feature = "subscription_items")]
pub mod price_data;
#[cfg(feature = "subscription_items")]
pub use crate::quotes::create::Discount;
#[cfg(feature = "subscription_items")]
pub use crate::subscription_schedule::phase::ProrationBehavior;
#[cfg(feature = "subscription_items")]
pub use crate::subscriptions::create::PaymentBehavior;

rt::params! {
    /// Parameters for `billing_thresholds` of [`subscription_items::create`](fn@crate::subscription_items::create), `items[][billing_thresholds]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 8 more places.
    pub struct BillingThresholds;
}

impl BillingThresholds {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(usage_gte: i64) -> Self {
        Self(rt::Params::new().with("usage_gte", usage_gte))
    }
}

rt::params! {
    /// Data used to generate a new [Price](https://docs.stripe.com/api/prices) object inline.
    ///
    /// Parameters for `price_data` of [`subscription_items::create`](fn@crate::subscription_items::create), `items[][price_data]` of [`subscriptions::create`](fn@crate::subscriptions::create) and 8 more places.
    pub struct PriceData;
}

impl PriceData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        currency: impl Into<rt::Currency>,
        product: impl Into<String>,
        recurring: crate::products::create::default_price_data::Recurring,
    ) -> Self {
        let currency: rt::Currency = currency.into();
        Self(
            rt::Params::new()
                .with("currency", currency)
                .with("product", rt::Value::text(product))
                .with("recurring", recurring),
        )
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `unit_amount`.
    #[inline]
    pub fn unit_amount(self, unit_amount: i64) -> Self {
        Self(self.0.with("unit_amount", unit_amount))
    }

    /// Sets `unit_amount_decimal`.
    #[inline]
    pub fn unit_amount_decimal(
        self,
        unit_amount_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let unit_amount_decimal: rt::Decimal = unit_amount_decimal.into();
        Self(self.0.with("unit_amount_decimal", unit_amount_decimal))
    }
}
