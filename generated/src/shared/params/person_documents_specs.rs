// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PersonDocumentsSpecsCompanyAuthorization;

stripe_runtime::params! {
    /// Documents that may be submitted to satisfy various informational requests.
    ///
    /// Parameters at `PostAccountsAccountPeople/documents`, `PostAccountsAccountPeoplePerson/documents`, `PostAccountsAccountPersons/documents` and 2 more places.
    pub struct PersonDocumentsSpecs;
}

impl PersonDocumentsSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `company_authorization`.
    #[inline]
    pub fn company_authorization(
        self,
        company_authorization: PersonDocumentsSpecsCompanyAuthorization,
    ) -> Self {
        Self(self.0.with("company_authorization", company_authorization))
    }

    /// Sets `passport`.
    #[inline]
    pub fn passport(self, passport: PersonDocumentsSpecsCompanyAuthorization) -> Self {
        Self(self.0.with("passport", passport))
    }

    /// Sets `visa`.
    #[inline]
    pub fn visa(self, visa: PersonDocumentsSpecsCompanyAuthorization) -> Self {
        Self(self.0.with("visa", visa))
    }
}

impl Default for PersonDocumentsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
