// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateV2CoreAccountPersonAdditionalTermsOfServiceAccount;

stripe_runtime::params! {
    /// Attestations of accepted terms of service agreements.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersons/additional_terms_of_service`.
    pub struct CreateV2CoreAccountPersonAdditionalTermsOfService;
}

impl CreateV2CoreAccountPersonAdditionalTermsOfService {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Stripe terms of service agreement.
    #[inline]
    pub fn account(
        self,
        account: CreateV2CoreAccountPersonAdditionalTermsOfServiceAccount,
    ) -> Self {
        Self(self.0.with("account", account))
    }
}

impl Default for CreateV2CoreAccountPersonAdditionalTermsOfService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
