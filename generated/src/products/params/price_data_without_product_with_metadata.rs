// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Decimal, Metadata, Params, Value};
use crate::{
    CurrencyOptionTaxBehavior, CustomUnitAmountParams, PriceCurrencyOption,
    RecurringAdhoc,
};

stripe_runtime::params! {
    /// Data used to generate a new [Price](https://docs.stripe.com/api/prices) object. This Price will
    /// be set as the default price for this product.
    ///
    /// Parameters at `PostProducts/default_price_data`.
    pub struct PriceDataWithoutProductWithMetadata;
}

impl PriceDataWithoutProductWithMetadata {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(currency: impl Into<Currency>) -> Self {
        Self(Params::new().with("currency", Into::<Currency>::into(currency)))
    }

    /// Sets `currency_options`.
    #[inline]
    pub fn currency_options(
        mut self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, PriceCurrencyOption),
        >,
    ) -> Self {
        self.0.set("currency_options", Value::map(currency_options));
        self
    }

    /// Sets `custom_unit_amount`.
    #[inline]
    pub fn custom_unit_amount(
        mut self,
        custom_unit_amount: CustomUnitAmountParams,
    ) -> Self {
        self.0.set("custom_unit_amount", custom_unit_amount);
        self
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
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
