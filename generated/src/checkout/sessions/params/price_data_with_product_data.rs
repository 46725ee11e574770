// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Decimal, Params, Value};
use crate::{CurrencyOptionTaxBehavior, ProductData, RecurringAdhoc};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/line_items[]/price_data`, `PostCheckoutSessionsSession/line_items[]/price_data`.
    pub struct PriceDataWithProductData;
}

impl PriceDataWithProductData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(currency: impl Into<Currency>) -> Self {
        Self(Params::new().with("currency", Into::<Currency>::into(currency)))
    }

    /// Sets `product`.
    #[inline]
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.0.set("product", Value::text(product));
        self
    }

    /// Sets `product_data`.
    #[inline]
    pub fn product_data(mut self, product_data: ProductData) -> Self {
        self.0.set("product_data", product_data);
        self
    }

    /// Sets `recurring`.
    #[inline]
    pub fn recurring(mut self, recurring: RecurringAdhoc) -> Self {
        self.0.set("recurring", recurring);
        self
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(mut self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        self.0.set("tax_behavior", tax_behavior);
        self
    }

    /// Sets `unit_amount`.
    #[inline]
    pub fn unit_amount(mut self, unit_amount: i64) -> Self {
        self.0.set("unit_amount", unit_amount);
        self
    }

    /// Sets `unit_amount_decimal`.
    #[inline]
    pub fn unit_amount_decimal(
        mut self,
        unit_amount_decimal: impl Into<Decimal>,
    ) -> Self {
        self.0.set("unit_amount_decimal", Into::<Decimal>::into(unit_amount_decimal));
        self
    }
}
