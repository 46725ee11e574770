// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Details on the Person's acceptance of the \[Stripe Services Agreement]; IP, date, and User Agent
    /// are expanded by Stripe.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/additional_terms_of_service/account`, `PostV2CoreAccountTokens/identity/attestations/terms_of_service/account`.
    pub struct V2CoreAccountPersonTokenAdditionalTermsOfServiceAccount;
}

impl V2CoreAccountPersonTokenAdditionalTermsOfServiceAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// The boolean value indicating if the terms of service have been accepted.
    #[inline]
    pub fn shown_and_accepted(self, shown_and_accepted: bool) -> Self {
        Self(self.0.with("shown_and_accepted", shown_and_accepted))
    }
}

impl Default for V2CoreAccountPersonTokenAdditionalTermsOfServiceAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
