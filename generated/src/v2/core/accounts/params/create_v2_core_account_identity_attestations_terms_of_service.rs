// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateV2CoreAccountPersonAdditionalTermsOfServiceAccount;

stripe_runtime::params! {
    /// Attestations of accepted terms of service agreements.
    ///
    /// Parameters at `PostV2CoreAccounts/identity/attestations/terms_of_service`.
    pub struct CreateV2CoreAccountIdentityAttestationsTermsOfService;
}

impl CreateV2CoreAccountIdentityAttestationsTermsOfService {
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
        account: CreateV2CoreAccountPersonAdditionalTermsOfServiceAccount,
    ) -> Self {
        Self(self.0.with("account", account))
    }
}

impl Default for CreateV2CoreAccountIdentityAttestationsTermsOfService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
