// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{AutomaticTransferRule, PayoutSchedule};

stripe_runtime::params! {
    /// Parameters at `PostBalanceSettings/payments/payouts`.
    pub struct BalanceSettingPaymentsPayouts;
}

impl BalanceSettingPaymentsPayouts {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `automatic_transfer_rules_by_currency`.
    #[inline]
    pub fn automatic_transfer_rules_by_currency(
        mut self,
        automatic_transfer_rules_by_currency: impl IntoIterator<
            Item = (impl Into<String>, Option<Vec<AutomaticTransferRule>>),
        >,
    ) -> Self {
        self.0
            .set(
                "automatic_transfer_rules_by_currency",
                Value::map(automatic_transfer_rules_by_currency),
            );
        self
    }

    /// Clears `automatic_transfer_rules_by_currency`: unsets what is stored.
    #[inline]
    pub fn clear_automatic_transfer_rules_by_currency(mut self) -> Self {
        self.0.clear("automatic_transfer_rules_by_currency");
        self
    }

    /// Sets `minimum_balance_by_currency`.
    #[inline]
    pub fn minimum_balance_by_currency(
        mut self,
        minimum_balance_by_currency: impl IntoIterator<
            Item = (impl Into<String>, Option<i64>),
        >,
    ) -> Self {
        self.0
            .set("minimum_balance_by_currency", Value::map(minimum_balance_by_currency));
        self
    }

    /// Clears `minimum_balance_by_currency`: unsets what is stored.
    #[inline]
    pub fn clear_minimum_balance_by_currency(mut self) -> Self {
        self.0.clear("minimum_balance_by_currency");
        self
    }

    /// Sets `schedule`.
    #[inline]
    pub fn schedule(mut self, schedule: PayoutSchedule) -> Self {
        self.0.set("schedule", schedule);
        self
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(
        mut self,
        statement_descriptor: impl Into<String>,
    ) -> Self {
        self.0.set("statement_descriptor", Value::text(statement_descriptor));
        self
    }
}

impl Default for BalanceSettingPaymentsPayouts {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
