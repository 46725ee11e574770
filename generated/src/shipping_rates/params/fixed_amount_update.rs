// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CurrencyOptionUpdate;

stripe_runtime::params! {
    /// Describes a fixed amount to charge for shipping. Must be present if type is `fixed_amount`.
    ///
    /// Parameters at `PostShippingRatesShippingRateToken/fixed_amount`.
    pub struct FixedAmountUpdate;
}

impl FixedAmountUpdate {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `currency_options`.
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, CurrencyOptionUpdate),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", Value::map(currency_options)))
    }
}

impl Default for FixedAmountUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
