// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::V2CoreAccountPersonTokenAdditionalTermsOfServiceAccount;

stripe_runtime::params! {
    /// Attestations of accepted terms of service agreements.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/attestations/terms_of_service`.
    pub struct V2CoreAccountTokenIdentityAttestationsTermsOfService;
}

impl V2CoreAccountTokenIdentityAttestationsTermsOfService {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Details on the Account's acceptance of the \[Stripe Services Agreement]; IP, date, and User
    /// Agent are expanded by Stripe.
    #[inline]
    pub fn account(
        self,
        account: V2CoreAccountPersonTokenAdditionalTermsOfServiceAccount,
    ) -> Self {
        Self(self.0.with("account", account))
    }
}

impl Default for V2CoreAccountTokenIdentityAttestationsTermsOfService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
