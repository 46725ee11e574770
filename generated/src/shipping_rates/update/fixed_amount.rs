// Written by `cargo xtask generate`. Do not edit.
//! What `fixed_amount` of [`shipping_rates::update`](fn@crate::shipping_rates::update) takes.

pub mod currency_option;

rt::params! {
    /// Parameters for `fixed_amount[currency_options][]` of [`shipping_rates::update`](fn@crate::shipping_rates::update).
    pub struct CurrencyOption;
}

impl CurrencyOption {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }
}

impl Default for CurrencyOption {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
