// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupport;

stripe_runtime::params! {
    /// Settings specific to Konbini payments on the account.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant/konbini_payments`, `PostV2CoreAccountsId/configuration/merchant/konbini_payments`.
    pub struct CreateV2CoreAccountConfigurationMerchantKonbiniPayments;
}

impl CreateV2CoreAccountConfigurationMerchantKonbiniPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Support for Konbini payments.
    #[inline]
    pub fn support(
        self,
        support: CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupport,
    ) -> Self {
        Self(self.0.with("support", support))
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantKonbiniPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
