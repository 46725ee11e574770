// Written by `cargo xtask generate`. Do not edit.
//! What `fixed_amount` of [`shipping_rates::create`](fn@crate::shipping_rates::create) takes.

#[cfg(feature = "shipping_rates")]
pub mod currency_option;

rt::params! {
    /// Parameters for `fixed_amount[currency_options][]` of [`shipping_rates::create`](fn@crate::shipping_rates::create), `shipping_cost[shipping_rate_data][fixed_amount][currency_options][]` of [`invoices::create`](fn@crate::invoices::create) and 3 more places.
    pub struct CurrencyOption;
}

impl CurrencyOption {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64) -> Self {
        Self(rt::Params::new().with("amount", amount))
    }

    /// Sets `tax_behavior`.
    #[inline]
    pub fn tax_behavior(self, tax_behavior: crate::price::TaxBehavior) -> Self {
        Self(self.0.with("tax_behavior", tax_behavior))
    }
}
