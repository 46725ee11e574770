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
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.0.set("display_name", Value::text(display_name));
        self
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantBacsDebitPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
