// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Person that is signing the document.
    ///
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details/documents/proof_of_registration/signer`, `PostV2CoreAccountTokens/identity/business_details/documents/proof_of_ultimate_beneficial_ownership/signer`, `PostV2CoreAccounts/identity/business_details/documents/proof_of_registration/signer` and 3 more places.
    pub struct V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistrationSigner;
}

impl V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistrationSigner {
    /// The parameters that Stripe requires.
    ///
    /// - `person`: Person signing the document.
    #[inline]
    pub fn new(person: impl Into<String>) -> Self {
        Self(Params::new().with("person", Value::text(person)))
    }
}
