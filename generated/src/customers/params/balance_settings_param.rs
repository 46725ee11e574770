// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// A hash of settings for this cash balance.
    ///
    /// Parameters at `PostCustomersCustomerCashBalance/settings`, `PostCustomers/cash_balance/settings`, `PostCustomersCustomer/cash_balance/settings`.
    pub struct BalanceSettingsParam;
}

impl BalanceSettingsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `reconciliation_mode`.
    #[inline]
    pub fn reconciliation_mode(self, reconciliation_mode: ReconciliationMode) -> Self {
        Self(self.0.with("reconciliation_mode", reconciliation_mode))
    }
}

impl Default for BalanceSettingsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostCustomersCustomerCashBalance/settings/reconciliation_mode`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReconciliationMode {
    /// `automatic`
    Automatic,
    /// `manual`
    Manual,
    /// `merchant_default`
    MerchantDefault,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ReconciliationMode {
    Automatic = "automatic",
    Manual = "manual",
    MerchantDefault = "merchant_default",
});
