// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccountsAccountPeople/documents/company_authorization`, `PostAccountsAccountPeople/documents/passport`, `PostAccountsAccountPeople/documents/visa` and 12 more places.
    pub struct PersonDocumentsSpecsCompanyAuthorization;
}

impl PersonDocumentsSpecsCompanyAuthorization {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = Option<String>>) -> Self {
        Self(self.0.with("files", Value::list(files)))
    }
}

impl Default for PersonDocumentsSpecsCompanyAuthorization {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
