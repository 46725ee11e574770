// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// One or more documents showing the company’s Memorandum of Association.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details/documents/company_memorandum_of_association`, `PostV2CoreAccounts/identity/business_details/documents/company_memorandum_of_association`, `PostV2CoreAccountsId/identity/business_details/documents/company_memorandum_of_association`.
    pub struct V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation;
}

impl V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation {
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
