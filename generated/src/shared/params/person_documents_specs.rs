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
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `company_authorization`.
    pub fn company_authorization(
        mut self,
        company_authorization: PersonDocumentsSpecsCompanyAuthorization,
    ) -> Self {
        self.0.set("company_authorization", company_authorization);
        self
    }

    /// Sets `passport`.
    pub fn passport(
        mut self,
        passport: PersonDocumentsSpecsCompanyAuthorization,
    ) -> Self {
        self.0.set("passport", passport);
        self
    }

    /// Sets `visa`.
    pub fn visa(mut self, visa: PersonDocumentsSpecsCompanyAuthorization) -> Self {
        self.0.set("visa", visa);
        self
    }
}

impl Default for PersonDocumentsSpecs {
    fn default() -> Self {
        Self::new()
    }
}
