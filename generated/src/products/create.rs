// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`products::create`](fn@crate::products::create).

pub mod default_price_data;

#[cfg(feature = "products")]
rt::params! {
    /// Data used to generate a new [Price](https://docs.stripe.com/api/prices) object. This Price will
    /// be set as the default price for this product.
    ///
    /// Parameters for `default_price_data` of [`products::create`](fn@crate::products::create).
    pub struct DefaultPriceData;
}

#[cfg(feature = "products")]
impl DefaultPriceData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(rt::Params::new().with("currency", currency))
    }

    /// Sets `currency_options`.
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, crate::prices::create::CurrencyOption),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", rt::Value::map(currency_options)))
    }

    /// Sets `custom_unit_amount`.
    #[inline]
    pub fn custom_unit_amount(
        self,
        custom_unit_amount: crate::prices::create::CustomUnitAmount,
    ) -> Self {
        Self(self.0.with("custom_unit_amount", custom_unit_amount))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `recurring`.
    #[inline]
    pub fn recurring(self, recurring: default_price_data::Recurring) -> Self {
        Self(self.0.with("recurring", recurring))
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

#[cfg(feature = "products")]
rt::params! {
    /// Parameters for `marketing_features[]` of [`products::create`](fn@crate::products::create) and `marketing_features[]` of [`products::update`](fn@crate::products::update).
    pub struct MarketingFeature;
}

#[cfg(feature = "products")]
impl MarketingFeature {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(rt::Params::new().with("name", rt::Value::text(name)))
    }
}

#[cfg(feature = "products")]
rt::params! {
    /// The dimensions of this product for shipping purposes.
    ///
    /// Parameters for `package_dimensions` of [`products::create`](fn@crate::products::create) and `package_dimensions` of [`products::update`](fn@crate::products::update).
    pub struct PackageDimensions;
}

#[cfg(feature = "products")]
impl PackageDimensions {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(length: f64, width: f64, height: f64, weight: f64) -> Self {
        Self(
            rt::Params::new()
                .with("length", length)
                .with("width", width)
                .with("height", height)
                .with("weight", weight),
        )
    }
}
