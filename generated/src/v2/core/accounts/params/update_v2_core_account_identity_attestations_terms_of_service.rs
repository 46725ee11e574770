// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    UpdateV2CoreAccountIdentityAttestationsTermsOfServiceCryptoStorer,
    UpdateV2CoreAccountIdentityAttestationsTermsOfServiceStorer,
    UpdateV2CoreAccountPersonAdditionalTermsOfServiceAccount,
};

stripe_runtime::params! {
    /// Attestations of accepted terms of service agreements.
    ///
    /// Parameters at `PostV2CoreAccountsId/identity/attestations/terms_of_service`.
    pub struct UpdateV2CoreAccountIdentityAttestationsTermsOfService;
}

impl UpdateV2CoreAccountIdentityAttestationsTermsOfService {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Details on the Account's acceptance of the
    /// [Stripe Services Agreement](https://docs.stripe.com/connect/updating-accounts#tos-acceptance).
    #[inline]
    pub fn account(
        self,
        account: UpdateV2CoreAccountPersonAdditionalTermsOfServiceAccount,
    ) -> Self {
        Self(self.0.with("account", account))
    }

    /// Details on the Account's acceptance of Crypto-storer-specific terms of service.
    #[inline]
    pub fn crypto_storer(
        self,
        crypto_storer: UpdateV2CoreAccountIdentityAttestationsTermsOfServiceCryptoStorer,
    ) -> Self {
        Self(self.0.with("crypto_storer", crypto_storer))
    }

    /// Details on the Account's acceptance of Treasury-specific terms of service.
    #[inline]
    pub fn storer(
        self,
        storer: UpdateV2CoreAccountIdentityAttestationsTermsOfServiceStorer,
    ) -> Self {
        Self(self.0.with("storer", storer))
    }
}

impl Default for UpdateV2CoreAccountIdentityAttestationsTermsOfService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
