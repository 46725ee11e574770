// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Decimal, Params, Value};
use crate::{CurrencyOptionTaxBehavior, ProductData, RecurringAdhoc};

stripe_runtime::params! {
    /// Parameters at `PostPaymentLinks/line_items[]/price_data`.
    pub struct CustomAmountPriceDataWithProductData;
}

impl CustomAmountPriceDataWithProductData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(currency: impl Into<Currency>) -> Self {
        Self(Params::new().with("currency", Into::<Currency>::into(currency)))
    }

    /// Sets `product`.
    #[inline]
    pub fn product(self, product: impl Into<String>) -> Self {
        Self(self.0.with("product", Value::text(product)))
    }

    /// Sets `product_data`.
    #[inline]
    pub fn product_data(self, product_data: ProductData) -> Self {
        Self(self.0.with("product_data", product_data))
    }

    /// Sets `recurring`.
    #[inline]
    pub fn recurring(self, recurring: RecurringAdhoc) -> Self {
        Self(self.0.with("recurring", recurring))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `unit_amount`.
    #[inline]
    pub fn unit_amount(self, unit_amount: i64) -> Self {
        Self(self.0.with("unit_amount", unit_amount))
    }

    /// Sets `unit_amount_decimal`.
    #[inline]
    pub fn unit_amount_decimal(self, unit_amount_decimal: impl Into<Decimal>) -> Self {
        Self(
            self
                .0
                .with("unit_amount_decimal", Into::<Decimal>::into(unit_amount_decimal)),
        )
    }
}
