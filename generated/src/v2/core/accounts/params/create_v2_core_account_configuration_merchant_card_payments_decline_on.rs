// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Automatically declines certain charge types regardless of whether the card issuer accepted or
    /// declined the charge.
    ///
    /// Parameters at `PostV2CoreAccounts/configuration/merchant/card_payments/decline_on`, `PostV2CoreAccountsId/configuration/merchant/card_payments/decline_on`.
    pub struct CreateV2CoreAccountConfigurationMerchantCardPaymentsDeclineOn;
}

impl CreateV2CoreAccountConfigurationMerchantCardPaymentsDeclineOn {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Whether Stripe automatically declines charges with an incorrect ZIP or postal code. This setting
    /// only applies when a ZIP or postal code is provided and they fail bank verification.
    #[inline]
    pub fn avs_failure(self, avs_failure: bool) -> Self {
        Self(self.0.with("avs_failure", avs_failure))
    }

    /// Whether Stripe automatically declines charges with an incorrect CVC. This setting only applies
    /// when a CVC is provided and it fails bank verification.
    #[inline]
    pub fn cvc_failure(self, cvc_failure: bool) -> Self {
        Self(self.0.with("cvc_failure", cvc_failure))
    }
}

impl Default for CreateV2CoreAccountConfigurationMerchantCardPaymentsDeclineOn {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
