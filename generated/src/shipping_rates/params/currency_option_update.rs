// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CurrencyOptionTaxBehavior;

stripe_runtime::params! {
    /// Parameters at `PostShippingRatesShippingRateToken/fixed_amount/currency_options{}`.
    pub struct CurrencyOptionUpdate;
}

impl CurrencyOptionUpdate {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.0.set("amount", amount);
        self
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(mut self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        self.0.set("tax_behavior", tax_behavior);
        self
    }
}

impl Default for CurrencyOptionUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
