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
        self,
        automatic_transfer_rules_by_currency: impl IntoIterator<
            Item = (impl Into<String>, Option<Vec<AutomaticTransferRule>>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "automatic_transfer_rules_by_currency",
                    Value::map(automatic_transfer_rules_by_currency),
                ),
        )
    }

    /// Clears `automatic_transfer_rules_by_currency`: unsets what is stored.
    #[inline]
    pub fn clear_automatic_transfer_rules_by_currency(self) -> Self {
        Self(self.0.cleared("automatic_transfer_rules_by_currency"))
    }

    /// Sets `minimum_balance_by_currency`.
    #[inline]
    pub fn minimum_balance_by_currency(
        self,
        minimum_balance_by_currency: impl IntoIterator<
            Item = (impl Into<String>, Option<i64>),
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "minimum_balance_by_currency",
                    Value::map(minimum_balance_by_currency),
                ),
        )
    }

    /// Clears `minimum_balance_by_currency`: unsets what is stored.
    #[inline]
    pub fn clear_minimum_balance_by_currency(self) -> Self {
        Self(self.0.cleared("minimum_balance_by_currency"))
    }

    /// Sets `schedule`.
    #[inline]
    pub fn schedule(self, schedule: PayoutSchedule) -> Self {
        Self(self.0.with("schedule", schedule))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", Value::text(statement_descriptor)))
    }
}

impl Default for BalanceSettingPaymentsPayouts {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
