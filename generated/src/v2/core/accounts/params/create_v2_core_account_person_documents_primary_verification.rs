// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateV2CoreAccountPersonDocumentsPrimaryVerificationFrontBack;

stripe_runtime::params! {
    /// An identifying document showing the person's name, either a passport or local ID card.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersons/documents/primary_verification`, `PostV2CoreAccounts/identity/business_details/documents/primary_verification`, `PostV2CoreAccounts/identity/individual/documents/primary_verification`.
    pub struct CreateV2CoreAccountPersonDocumentsPrimaryVerification;
}

impl CreateV2CoreAccountPersonDocumentsPrimaryVerification {
    /// The parameters that Stripe requires.
    ///
    /// - `front_back`: The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens referring to
    ///   each side of the document.
    #[inline]
    pub fn new(
        front_back: CreateV2CoreAccountPersonDocumentsPrimaryVerificationFrontBack,
    ) -> Self {
        Self(Params::new().with("type", "front_back").with("front_back", front_back))
    }
}
