// Written by `cargo xtask generate`. Do not edit.
//! What `restrictions` of [`promotion_codes::create`](fn@crate::promotion_codes::create) takes.

rt::params! {
    /// Parameters for `restrictions[currency_options][]` of [`promotion_codes::create`](fn@crate::promotion_codes::create) and `restrictions[currency_options][]` of [`promotion_codes::update`](fn@crate::promotion_codes::update).
    pub struct CurrencyOption;
}

impl CurrencyOption {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `minimum_amount`.
    #[inline]
    pub fn minimum_amount(self, minimum_amount: i64) -> Self {
        Self(self.0.with("minimum_amount", minimum_amount))
    }
}

impl Default for CurrencyOption {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
