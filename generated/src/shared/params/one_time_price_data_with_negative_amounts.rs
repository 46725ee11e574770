// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Decimal, Params, Value};
use crate::CurrencyOptionTaxBehavior;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/add_invoice_items[]/price_data`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/add_invoice_items[]/price_data`, `PostSubscriptions/add_invoice_items[]/price_data` and 4 more places.
    pub struct OneTimePriceDataWithNegativeAmounts;
}

impl OneTimePriceDataWithNegativeAmounts {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(currency: impl Into<Currency>, product: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("currency", Into::<Currency>::into(currency))
                .with("product", Value::text(product)),
        )
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
