// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Allow the merchant to process ACH debit payments.
    ///
    /// Parameters at `PostV2CoreAccountsId/configuration/merchant/capabilities/ach_debit_payments`.
    pub struct UpdateV2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments;
}

impl UpdateV2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// To request a new Capability for an account, pass true. There can be a delay before the requested
    /// Capability becomes active.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for UpdateV2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
