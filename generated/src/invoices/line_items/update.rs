// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`invoices::line_items::update`](fn@crate::invoices::line_items::update).

pub mod price_data;
pub mod tax_amount;
pub use crate::invoice_items::create::{Period, Pricing};
pub use crate::quotes::create::Discount;

rt::params! {
    /// Data used to generate a new [Price](https://docs.stripe.com/api/prices) object inline.
    ///
    /// Parameters for `price_data` of [`invoices::line_items::update`](fn@crate::invoices::line_items::update), `lines[][price_data]` of [`invoices::add_lines`](fn@crate::invoices::add_lines) and one more place.
    pub struct PriceData;
}

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
    pub fn product_data(
        self,
        product_data: crate::payment_links::create::line_item::price_data::ProductData,
    ) -> Self {
        Self(self.0.with("product_data", product_data))
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

rt::params! {
    /// Parameters for `tax_amounts[]` of [`invoices::line_items::update`](fn@crate::invoices::line_items::update), `lines[][tax_amounts][]` of [`invoices::add_lines`](fn@crate::invoices::add_lines) and one more place.
    pub struct TaxAmount;
}

impl TaxAmount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        tax_rate_data: tax_amount::TaxRateData,
        taxable_amount: i64,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("amount", amount)
                .with("tax_rate_data", tax_rate_data)
                .with("taxable_amount", taxable_amount),
        )
    }

    /// Sets `taxability_reason`.
    #[inline]
    pub fn taxability_reason(
        self,
        taxability_reason: crate::item::tax::TaxabilityReason,
    ) -> Self {
        Self(self.0.with("taxability_reason", taxability_reason))
    }
}
