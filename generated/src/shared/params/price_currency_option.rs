// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Params, Value};
use crate::{CreatePlanTier, CurrencyOptionTaxBehavior, CustomUnitAmountParams};

stripe_runtime::params! {
    /// Parameters at `PostPrices/currency_options{}`, `PostPricesPrice/currency_options{}`, `PostProducts/default_price_data/currency_options{}`.
    pub struct PriceCurrencyOption;
}

impl PriceCurrencyOption {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `custom_unit_amount`.
    #[inline]
    pub fn custom_unit_amount(self, custom_unit_amount: CustomUnitAmountParams) -> Self {
        Self(self.0.with("custom_unit_amount", custom_unit_amount))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }

    /// Sets `tiers`.
    #[inline]
    pub fn tiers(self, tiers: impl IntoIterator<Item = CreatePlanTier>) -> Self {
        Self(self.0.with("tiers", Value::list(tiers)))
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

impl Default for PriceCurrencyOption {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
