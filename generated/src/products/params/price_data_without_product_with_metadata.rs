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
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, PriceCurrencyOption),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", Value::map(currency_options)))
    }

    /// Sets `custom_unit_amount`.
    #[inline]
    pub fn custom_unit_amount(self, custom_unit_amount: CustomUnitAmountParams) -> Self {
        Self(self.0.with("custom_unit_amount", custom_unit_amount))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
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
