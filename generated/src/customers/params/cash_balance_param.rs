// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::BalanceSettingsParam;

stripe_runtime::params! {
    /// Balance information and default balance settings for this customer.
    ///
    /// Parameters at `PostCustomers/cash_balance`, `PostCustomersCustomer/cash_balance`.
    pub struct CashBalanceParam;
}

impl CashBalanceParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `settings`.
    #[inline]
    pub fn settings(self, settings: BalanceSettingsParam) -> Self {
        Self(self.0.with("settings", settings))
    }
}

impl Default for CashBalanceParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
