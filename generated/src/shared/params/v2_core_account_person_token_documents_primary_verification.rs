// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::V2CoreAccountPersonTokenDocumentsPrimaryVerificationFrontBack;

stripe_runtime::params! {
    /// An identifying document showing the person's name, either a passport or local ID card.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/documents/primary_verification`, `PostV2CoreAccountsAccountIdPersonsId/documents/primary_verification`, `PostV2CoreAccountTokens/identity/business_details/documents/primary_verification` and 3 more places.
    pub struct V2CoreAccountPersonTokenDocumentsPrimaryVerification;
}

impl V2CoreAccountPersonTokenDocumentsPrimaryVerification {
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
