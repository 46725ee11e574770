// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// One or more documents that support the bank account ownership verification requirement. Must be
    /// a document associated with the account’s primary active bank account that displays the last 4
    /// digits of the account number, either a statement or a check.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details/documents/bank_account_ownership_verification`, `PostV2CoreAccounts/identity/business_details/documents/bank_account_ownership_verification`, `PostV2CoreAccountsId/identity/business_details/documents/bank_account_ownership_verification`.
    pub struct V2CoreAccountTokenIdentityBusinessDetailsDocumentsBankAccountOwnershipVerification;
}

impl V2CoreAccountTokenIdentityBusinessDetailsDocumentsBankAccountOwnershipVerification {
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
