// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`prices::create`](fn@crate::prices::create).

#[cfg(feature = "prices")]
pub mod currency_option;
#[cfg(feature = "prices")]
pub mod recurring;
#[cfg(feature = "prices")]
pub use crate::plans::create::tier;
#[cfg(feature = "prices")]
pub use crate::price::transform_quantity;
#[cfg(feature = "prices")]
pub use crate::plans::create::Tier;
#[cfg(feature = "prices")]
pub use crate::price::{BillingScheme, TaxBehavior, TiersMode};

rt::params! {
    /// Parameters for `currency_options[]` of [`prices::create`](fn@crate::prices::create), `default_price_data[currency_options][]` of [`products::create`](fn@crate::products::create) and one more place.
    pub struct CurrencyOption;
}

impl CurrencyOption {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `custom_unit_amount`.
    #[inline]
    pub fn custom_unit_amount(self, custom_unit_amount: CustomUnitAmount) -> Self {
        Self(self.0.with("custom_unit_amount", custom_unit_amount))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `tiers`.
    #[inline]
    pub fn tiers(
        self,
        tiers: impl IntoIterator<Item = crate::plans::create::Tier>,
    ) -> Self {
        Self(self.0.with("tiers", rt::Value::list(tiers)))
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

impl Default for CurrencyOption {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// When set, provides configuration for the amount to be adjusted by the customer during Checkout
    /// Sessions and Payment Links.
    ///
    /// Parameters for `custom_unit_amount` of [`prices::create`](fn@crate::prices::create), `currency_options[][custom_unit_amount]` of [`prices::create`](fn@crate::prices::create) and 3 more places.
    pub struct CustomUnitAmount;
}

impl CustomUnitAmount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `maximum`.
    #[inline]
    pub fn maximum(self, maximum: i64) -> Self {
        Self(self.0.with("maximum", maximum))
    }

    /// Sets `minimum`.
    #[inline]
    pub fn minimum(self, minimum: i64) -> Self {
        Self(self.0.with("minimum", minimum))
    }

    /// Sets `preset`.
    #[inline]
    pub fn preset(self, preset: i64) -> Self {
        Self(self.0.with("preset", preset))
    }
}

#[cfg(feature = "prices")]
rt::params! {
    /// These fields can be used to create a new product that this price will belong to.
    ///
    /// Parameters for `product_data` of [`prices::create`](fn@crate::prices::create).
    pub struct ProductData;
}

#[cfg(feature = "prices")]
impl ProductData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(rt::Params::new().with("name", rt::Value::text(name)))
    }

    /// Sets `active`.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// **Deprecated** by Stripe.
    ///
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

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// Sets `tax_code`.
    #[inline]
    pub fn tax_code(self, tax_code: impl Into<crate::ids::TaxCodeId>) -> Self {
        let tax_code: crate::ids::TaxCodeId = tax_code.into();
        Self(self.0.with("tax_code", tax_code))
    }

    /// Sets `unit_label`.
    #[inline]
    pub fn unit_label(self, unit_label: impl Into<String>) -> Self {
        Self(self.0.with("unit_label", rt::Value::text(unit_label)))
    }
}

#[cfg(feature = "prices")]
rt::params! {
    /// The recurring components of a price such as `interval` and `usage_type`.
    ///
    /// Parameters for `recurring` of [`prices::create`](fn@crate::prices::create).
    pub struct Recurring;
}

#[cfg(feature = "prices")]
impl Recurring {
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

    /// Sets `meter`.
    #[inline]
    pub fn meter(self, meter: impl Into<crate::ids::BillingMeterId>) -> Self {
        let meter: crate::ids::BillingMeterId = meter.into();
        Self(self.0.with("meter", meter))
    }

    /// Sets `usage_type`.
    #[inline]
    pub fn usage_type(self, usage_type: crate::price::recurring::UsageType) -> Self {
        Self(self.0.with("usage_type", usage_type))
    }
}

#[cfg(feature = "prices")]
rt::params! {
    /// Apply a transformation to the reported usage or set quantity before computing the billed price.
    /// Cannot be combined with `tiers`.
    ///
    /// Parameters for `transform_quantity` of [`prices::create`](fn@crate::prices::create).
    pub struct TransformQuantity;
}

#[cfg(feature = "prices")]
impl TransformQuantity {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(divide_by: i64, round: crate::price::transform_quantity::Round) -> Self {
        Self(rt::Params::new().with("divide_by", divide_by).with("round", round))
    }
}
