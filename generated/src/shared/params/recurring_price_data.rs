// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Decimal, Params, Value};
use crate::{CurrencyOptionTaxBehavior, RecurringAdhoc};

stripe_runtime::params! {
    /// Data used to generate a new [Price](https://docs.stripe.com/api/prices) object inline.
    ///
    /// Parameters at `PostSubscriptionItems/price_data`, `PostSubscriptionItemsItem/price_data`, `PostCustomersCustomerSubscriptions/items[]/price_data` and 7 more places.
    pub struct RecurringPriceData;
}

impl RecurringPriceData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        currency: impl Into<Currency>,
        product: impl Into<String>,
        recurring: RecurringAdhoc,
    ) -> Self {
        Self(
            Params::new()
                .with("currency", Into::<Currency>::into(currency))
                .with("product", Value::text(product))
                .with("recurring", recurring),
        )
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
