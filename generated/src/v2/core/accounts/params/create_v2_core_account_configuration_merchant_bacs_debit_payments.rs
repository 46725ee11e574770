// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Settings used for Bacs debit payments.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant/bacs_debit_payments`, `PostV2CoreAccountsId/configuration/merchant/bacs_debit_payments`.
    pub struct CreateV2CoreAccountConfigurationMerchantBacsDebitPayments;
}

impl CreateV2CoreAccountConfigurationMerchantBacsDebitPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Display name for Bacs Direct Debit payments.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", Value::text(display_name)))
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantBacsDebitPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
