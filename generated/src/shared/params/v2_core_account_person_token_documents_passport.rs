// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// One or more documents showing the person’s passport page with photo and personal data.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/documents/passport`, `PostV2CoreAccountsAccountIdPersons/documents/passport`, `PostV2CoreAccountsAccountIdPersonsId/documents/passport` and 3 more places.
    pub struct V2CoreAccountPersonTokenDocumentsPassport;
}

impl V2CoreAccountPersonTokenDocumentsPassport {
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
