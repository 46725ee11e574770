// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// One or more documents that demonstrate proof that this person is authorized to represent the
    /// company.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/documents/company_authorization`, `PostV2CoreAccountsAccountIdPersons/documents/company_authorization`, `PostV2CoreAccountsAccountIdPersonsId/documents/company_authorization` and 3 more places.
    pub struct V2CoreAccountPersonTokenDocumentsCompanyAuthorization;
}

impl V2CoreAccountPersonTokenDocumentsCompanyAuthorization {
    /// The parameters that Stripe requires.
    ///
    /// - `files`: One or more document IDs returned by a
    ///   [file upload](https://docs.stripe.com/api/persons/update#create_file) with a purpose value of
    ///   `account_requirement`.
    #[inline]
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            Params::new()
                .with("type", "files")
                .with("files", Value::list(files.into_iter().map(Value::text))),
        )
    }
}
