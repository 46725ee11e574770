// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`shipping_rates::update`](fn@crate::shipping_rates::update).

pub mod fixed_amount;
pub use crate::price::TaxBehavior;

rt::params! {
    /// Describes a fixed amount to charge for shipping. Must be present if type is `fixed_amount`.
    ///
    /// Parameters for `fixed_amount` of [`shipping_rates::update`](fn@crate::shipping_rates::update).
    pub struct FixedAmount;
}

impl FixedAmount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `currency_options`.
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (impl Into<String>, fixed_amount::CurrencyOption),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", rt::Value::map(currency_options)))
    }
}

impl Default for FixedAmount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
