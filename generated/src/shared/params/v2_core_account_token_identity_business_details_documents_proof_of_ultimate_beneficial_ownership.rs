// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistrationSigner;

stripe_runtime::params! {
    /// One or more documents that demonstrate proof of ultimate beneficial ownership.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details/documents/proof_of_ultimate_beneficial_ownership`, `PostV2CoreAccounts/identity/business_details/documents/proof_of_ultimate_beneficial_ownership`, `PostV2CoreAccountsId/identity/business_details/documents/proof_of_ultimate_beneficial_ownership`.
    pub struct V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership;
}

impl V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership {
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

    /// Person that is signing the document.
    #[inline]
    pub fn signer(
        self,
        signer: V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistrationSigner,
    ) -> Self {
        Self(self.0.with("signer", signer))
    }
}
