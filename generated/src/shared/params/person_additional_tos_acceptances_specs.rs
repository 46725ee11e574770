// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::SettingsTermsOfServiceSpecs;

stripe_runtime::params! {
    /// Details on the legal guardian's or authorizer's acceptance of the required Stripe agreements.
    ///
    /// Parameters at `PostAccountsAccountPeople/additional_tos_acceptances`, `PostAccountsAccountPeoplePerson/additional_tos_acceptances`, `PostAccountsAccountPersons/additional_tos_acceptances` and 2 more places.
    pub struct PersonAdditionalTosAcceptancesSpecs;
}

impl PersonAdditionalTosAcceptancesSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: SettingsTermsOfServiceSpecs) -> Self {
        Self(self.0.with("account", account))
    }
}

impl Default for PersonAdditionalTosAcceptancesSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
