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
    pub fn custom_unit_amount(
        mut self,
        custom_unit_amount: CustomUnitAmountParams,
    ) -> Self {
        self.0.set("custom_unit_amount", custom_unit_amount);
        self
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(mut self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        self.0.set("tax_behavior", tax_behavior);
        self
    }

    /// Sets `tiers`.
    #[inline]
    pub fn tiers(mut self, tiers: impl IntoIterator<Item = CreatePlanTier>) -> Self {
        self.0.set("tiers", Value::list(tiers));
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

impl Default for PriceCurrencyOption {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
