// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::TransferScheduleSpecs;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/settings/payouts`, `PostAccountsAccount/settings/payouts`.
    pub struct PayoutSettingsSpecs;
}

impl PayoutSettingsSpecs {
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

    /// Sets `schedule`.
    #[inline]
    pub fn schedule(mut self, schedule: TransferScheduleSpecs) -> Self {
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

impl Default for PayoutSettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
