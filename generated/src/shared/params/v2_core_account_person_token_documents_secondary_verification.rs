// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::V2CoreAccountPersonTokenDocumentsPrimaryVerificationFrontBack;

stripe_runtime::params! {
    /// A document showing address, either a passport, local ID card, or utility bill from a well-known
    /// utility company.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/documents/secondary_verification`, `PostV2CoreAccountsAccountIdPersonsId/documents/secondary_verification`, `PostV2CoreAccountTokens/identity/individual/documents/secondary_verification` and 1 more places.
    pub struct V2CoreAccountPersonTokenDocumentsSecondaryVerification;
}

impl V2CoreAccountPersonTokenDocumentsSecondaryVerification {
    /// The parameters that Stripe requires.
    ///
    /// - `front_back`: The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens referring to
    ///   each side of the document.
    #[inline]
    pub fn new(
        front_back: V2CoreAccountPersonTokenDocumentsPrimaryVerificationFrontBack,
    ) -> Self {
        Self(Params::new().with("type", "front_back").with("front_back", front_back))
    }
}
