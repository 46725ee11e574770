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
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: CurrencyOptionTaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }
}

impl Default for CurrencyOptionUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
