// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens referring to
    /// each side of the document.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersons/documents/primary_verification/front_back`, `PostV2CoreAccountsAccountIdPersons/documents/secondary_verification/front_back`, `PostV2CoreAccounts/identity/business_details/documents/primary_verification/front_back` and 2 more places.
    pub struct CreateV2CoreAccountPersonDocumentsPrimaryVerificationFrontBack;
}

impl CreateV2CoreAccountPersonDocumentsPrimaryVerificationFrontBack {
    /// The parameters that Stripe requires.
    ///
    /// - `front`: A [file upload](https://docs.stripe.com/api/persons/update#create_file) token representing the
    ///   front of the verification document. The purpose of the uploaded file should be
    ///   'identity_document'. The uploaded file needs to be a color image (smaller than 8,000px by
    ///   8,000px), in JPG, PNG, or PDF format, and less than 10 MB in size.
    #[inline]
    pub fn new(front: impl Into<String>) -> Self {
        Self(Params::new().with("front", Value::text(front)))
    }

    /// A [file upload](https://docs.stripe.com/api/persons/update#create_file) token representing the
    /// back of the verification document. The purpose of the uploaded file should be
    /// 'identity_document'. The uploaded file needs to be a color image (smaller than 8,000px by
    /// 8,000px), in JPG, PNG, or PDF format, and less than 10 MB in size.
    #[inline]
    pub fn back(self, back: impl Into<String>) -> Self {
        Self(self.0.with("back", Value::text(back)))
    }
}
