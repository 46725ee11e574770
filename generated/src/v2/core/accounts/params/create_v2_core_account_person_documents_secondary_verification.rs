// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreateV2CoreAccountPersonDocumentsPrimaryVerificationFrontBack;

stripe_runtime::params! {
    /// A document showing address, either a passport, local ID card, or utility bill from a well-known
    /// utility company.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersons/documents/secondary_verification`, `PostV2CoreAccounts/identity/individual/documents/secondary_verification`.
    pub struct CreateV2CoreAccountPersonDocumentsSecondaryVerification;
}

impl CreateV2CoreAccountPersonDocumentsSecondaryVerification {
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
