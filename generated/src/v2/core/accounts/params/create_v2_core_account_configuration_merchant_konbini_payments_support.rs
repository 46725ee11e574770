// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours;

stripe_runtime::params! {
    /// Support for Konbini payments.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant/konbini_payments/support`, `PostV2CoreAccountsId/configuration/merchant/konbini_payments/support`.
    pub struct CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupport;
}

impl CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupport {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Support email address for Konbini payments.
    #[inline]
    pub fn email(self, email: impl Into<String>) -> Self {
        Self(self.0.with("email", Value::text(email)))
    }

    /// Support hours for Konbini payments.
    #[inline]
    pub fn hours(
        self,
        hours: CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours,
    ) -> Self {
        Self(self.0.with("hours", hours))
    }

    /// Support phone number for Konbini payments.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupport {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
