// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Support hours for Konbini payments.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant/konbini_payments/support/hours`, `PostV2CoreAccountsId/configuration/merchant/konbini_payments/support/hours`.
    pub struct CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours;
}

impl CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Support hours end time (JST time of day) for in `HH:MM` format.
    #[inline]
    pub fn end_time(self, end_time: impl Into<String>) -> Self {
        Self(self.0.with("end_time", Value::text(end_time)))
    }

    /// Support hours start time (JST time of day) for in `HH:MM` format.
    #[inline]
    pub fn start_time(self, start_time: impl Into<String>) -> Self {
        Self(self.0.with("start_time", Value::text(start_time)))
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
