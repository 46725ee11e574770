// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{BalanceSettingPaymentsPayouts, SettlementTiming};

stripe_runtime::params! {
    /// Settings that apply to the [Payments Balance](https://docs.stripe.com/api/balance).
    ///
    /// Parameters at `PostBalanceSettings/payments`.
    pub struct BalanceSettingPayments;
}

impl BalanceSettingPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `debit_negative_balances`.
    #[inline]
    pub fn debit_negative_balances(self, debit_negative_balances: bool) -> Self {
        Self(self.0.with("debit_negative_balances", debit_negative_balances))
    }

    /// Sets `payouts`.
    #[inline]
    pub fn payouts(self, payouts: BalanceSettingPaymentsPayouts) -> Self {
        Self(self.0.with("payouts", payouts))
    }

    /// Sets `settlement_timing`.
    #[inline]
    pub fn settlement_timing(self, settlement_timing: SettlementTiming) -> Self {
        Self(self.0.with("settlement_timing", settlement_timing))
    }
}

impl Default for BalanceSettingPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
