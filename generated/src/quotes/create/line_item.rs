// Written by `cargo xtask generate`. Do not edit.
//! What `line_item` of [`quotes::create`](fn@crate::quotes::create) takes.

pub mod price_data;
pub use crate::quotes::create::Discount;

rt::params! {
    /// Parameters for `line_items[][price_data]` of [`quotes::create`](fn@crate::quotes::create) and `line_items[][price_data]` of [`quotes::update`](fn@crate::quotes::update).
    pub struct PriceData;
}

impl PriceData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(currency: impl Into<rt::Currency>, product: impl Into<String>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(
            rt::Params::new()
                .with("currency", currency)
                .with("product", rt::Value::text(product)),
        )
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
