// Written by `cargo xtask generate`. Do not edit.
//! What `line_item` of [`payment_links::create`](fn@crate::payment_links::create) takes.

#[cfg(any(feature = "invoices", feature = "payment_links"))]
pub mod price_data;

#[cfg(any(feature = "billing_portal-configurations", feature = "payment_links"))]
rt::params! {
    /// Parameters for `line_items[][adjustable_quantity]` of [`payment_links::create`](fn@crate::payment_links::create), `optional_items[][adjustable_quantity]` of [`payment_links::create`](fn@crate::payment_links::create) and 7 more places.
    pub struct AdjustableQuantity;
}

#[cfg(any(feature = "billing_portal-configurations", feature = "payment_links"))]
impl AdjustableQuantity {
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
}

#[cfg(feature = "payment_links")]
rt::params! {
    /// Parameters for `line_items[][price_data]` of [`payment_links::create`](fn@crate::payment_links::create), `line_items[][price_data]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct PriceData;
}

#[cfg(feature = "payment_links")]
impl PriceData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(rt::Params::new().with("currency", currency))
    }

    /// Sets `product`.
    #[inline]
    pub fn product(self, product: impl Into<String>) -> Self {
        Self(self.0.with("product", rt::Value::text(product)))
    }

    /// Sets `product_data`.
    #[inline]
    pub fn product_data(self, product_data: price_data::ProductData) -> Self {
        Self(self.0.with("product_data", product_data))
    }

    /// Sets `recurring`.
    #[inline]
    pub fn recurring(
        self,
        recurring: crate::products::create::default_price_data::Recurring,
    ) -> Self {
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
