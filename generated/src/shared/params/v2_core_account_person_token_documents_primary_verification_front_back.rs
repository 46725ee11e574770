// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens referring to
    /// each side of the document.
    ///
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/documents/primary_verification/front_back`, `PostV2CoreAccountsAccountIdPersonTokens/documents/secondary_verification/front_back`, `PostV2CoreAccountsAccountIdPersonsId/documents/primary_verification/front_back` and 7 more places.
    pub struct V2CoreAccountPersonTokenDocumentsPrimaryVerificationFrontBack;
}

impl V2CoreAccountPersonTokenDocumentsPrimaryVerificationFrontBack {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// A [file upload](https://docs.stripe.com/api/persons/update#create_file) token representing the
    /// back of the verification document. The purpose of the uploaded file should be
    /// 'identity_document'. The uploaded file needs to be a color image (smaller than 8,000px by
    /// 8,000px), in JPG, PNG, or PDF format, and less than 10 MB in size.
    #[inline]
    pub fn back(self, back: impl Into<String>) -> Self {
        Self(self.0.with("back", Value::text(back)))
    }

    /// A [file upload](https://docs.stripe.com/api/persons/update#create_file) token representing the
    /// front of the verification document. The purpose of the uploaded file should be
    /// 'identity_document'. The uploaded file needs to be a color image (smaller than 8,000px by
    /// 8,000px), in JPG, PNG, or PDF format, and less than 10 MB in size.
    #[inline]
    pub fn front(self, front: impl Into<String>) -> Self {
        Self(self.0.with("front", Value::text(front)))
    }
}

impl Default for V2CoreAccountPersonTokenDocumentsPrimaryVerificationFrontBack {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
