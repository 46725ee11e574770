// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateV2CoreAccountConfigurationMerchantCardPaymentsDeclineOn;

stripe_runtime::params! {
    /// Card payments settings.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant/card_payments`, `PostV2CoreAccountsId/configuration/merchant/card_payments`.
    pub struct CreateV2CoreAccountConfigurationMerchantCardPayments;
}

impl CreateV2CoreAccountConfigurationMerchantCardPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Automatically declines certain charge types regardless of whether the card issuer accepted or
    /// declined the charge.
    #[inline]
    pub fn decline_on(
        self,
        decline_on: CreateV2CoreAccountConfigurationMerchantCardPaymentsDeclineOn,
    ) -> Self {
        Self(self.0.with("decline_on", decline_on))
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantCardPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
