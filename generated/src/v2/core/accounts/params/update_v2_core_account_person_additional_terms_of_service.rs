// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::UpdateV2CoreAccountPersonAdditionalTermsOfServiceAccount;

stripe_runtime::params! {
    /// Attestations of accepted terms of service agreements.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonsId/additional_terms_of_service`.
    pub struct UpdateV2CoreAccountPersonAdditionalTermsOfService;
}

impl UpdateV2CoreAccountPersonAdditionalTermsOfService {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Stripe terms of service agreement.
    #[inline]
    pub fn account(
        self,
        account: UpdateV2CoreAccountPersonAdditionalTermsOfServiceAccount,
    ) -> Self {
        Self(self.0.with("account", account))
    }
}

impl Default for UpdateV2CoreAccountPersonAdditionalTermsOfService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
