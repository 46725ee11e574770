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
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.0.set("email", Value::text(email));
        self
    }

    /// Support hours for Konbini payments.
    #[inline]
    pub fn hours(
        mut self,
        hours: CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours,
    ) -> Self {
        self.0.set("hours", hours);
        self
    }

    /// Support phone number for Konbini payments.
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.0.set("phone", Value::text(phone));
        self
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupport {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
