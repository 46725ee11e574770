// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`balance_settings::update`](fn@crate::balance_settings::update).

pub mod payments;

rt::params! {
    /// Settings that apply to the [Payments Balance](https://docs.stripe.com/api/balance).
    ///
    /// Parameters for `payments` of [`balance_settings::update`](fn@crate::balance_settings::update).
    pub struct Payments;
}

impl Payments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `debit_negative_balances`.
    #[inline]
    pub fn debit_negative_balances(self, debit_negative_balances: bool) -> Self {
        Self(self.0.with("debit_negative_balances", debit_negative_balances))
    }

    /// Sets `payouts`.
    #[inline]
    pub fn payouts(self, payouts: payments::Payouts) -> Self {
        Self(self.0.with("payouts", payouts))
    }

    /// Sets `settlement_timing`.
    #[inline]
    pub fn settlement_timing(
        self,
        settlement_timing: payments::SettlementTiming,
    ) -> Self {
        Self(self.0.with("settlement_timing", settlement_timing))
    }
}

impl Default for Payments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
