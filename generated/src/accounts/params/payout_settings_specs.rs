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
    pub fn debit_negative_balances(self, debit_negative_balances: bool) -> Self {
        Self(self.0.with("debit_negative_balances", debit_negative_balances))
    }

    /// Sets `schedule`.
    #[inline]
    pub fn schedule(self, schedule: TransferScheduleSpecs) -> Self {
        Self(self.0.with("schedule", schedule))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", Value::text(statement_descriptor)))
    }
}

impl Default for PayoutSettingsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
