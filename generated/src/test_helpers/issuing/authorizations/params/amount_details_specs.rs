// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Detailed breakdown of amount components. These amounts are denominated in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    ///
    /// Parameters at `PostTestHelpersIssuingAuthorizations/amount_details`.
    pub struct AmountDetailsSpecs;
}

impl AmountDetailsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `atm_fee`.
    #[inline]
    pub fn atm_fee(self, atm_fee: i64) -> Self {
        Self(self.0.with("atm_fee", atm_fee))
    }

    /// Sets `cashback_amount`.
    #[inline]
    pub fn cashback_amount(self, cashback_amount: i64) -> Self {
        Self(self.0.with("cashback_amount", cashback_amount))
    }
}

impl Default for AmountDetailsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
