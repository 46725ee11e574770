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
    pub fn debit_negative_balances(mut self, debit_negative_balances: bool) -> Self {
        self.0.set("debit_negative_balances", debit_negative_balances);
        self
    }

    /// Sets `payouts`.
    #[inline]
    pub fn payouts(mut self, payouts: BalanceSettingPaymentsPayouts) -> Self {
        self.0.set("payouts", payouts);
        self
    }

    /// Sets `settlement_timing`.
    #[inline]
    pub fn settlement_timing(mut self, settlement_timing: SettlementTiming) -> Self {
        self.0.set("settlement_timing", settlement_timing);
        self
    }
}

impl Default for BalanceSettingPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
