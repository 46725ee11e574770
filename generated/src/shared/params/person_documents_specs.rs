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
        mut self,
        company_authorization: PersonDocumentsSpecsCompanyAuthorization,
    ) -> Self {
        self.0.set("company_authorization", company_authorization);
        self
    }

    /// Sets `passport`.
    #[inline]
    pub fn passport(
        mut self,
        passport: PersonDocumentsSpecsCompanyAuthorization,
    ) -> Self {
        self.0.set("passport", passport);
        self
    }

    /// Sets `visa`.
    #[inline]
    pub fn visa(mut self, visa: PersonDocumentsSpecsCompanyAuthorization) -> Self {
        self.0.set("visa", visa);
        self
    }
}

impl Default for PersonDocumentsSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
