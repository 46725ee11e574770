// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details.documents.primary_verification` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// The [file upload](https://docs.stripe.com/api/persons/update#create_file) tokens referring to
    /// each side of the document.
    ///
    /// Parameters for `identity[business_details][documents][primary_verification][front_back]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[individual][documents][primary_verification][front_back]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and 3 more places.
    pub struct FrontBack;
}

impl FrontBack {
    /// The parameters that Stripe requires.
    ///
    /// - `front`: A [file upload](https://docs.stripe.com/api/persons/update#create_file) token representing the
    ///   front of the verification document. The purpose of the uploaded file should be
    ///   'identity_document'. The uploaded file needs to be a color image (smaller than 8,000px by
    ///   8,000px), in JPG, PNG, or PDF format, and less than 10 MB in size.
    #[inline]
    pub fn new(front: impl Into<crate::ids::FileId>) -> Self {
        let front: crate::ids::FileId = front.into();
        Self(rt::Params::new().with("front", front))
    }

    /// A [file upload](https://docs.stripe.com/api/persons/update#create_file) token representing the
    /// back of the verification document. The purpose of the uploaded file should be
    /// 'identity_document'. The uploaded file needs to be a color image (smaller than 8,000px by
    /// 8,000px), in JPG, PNG, or PDF format, and less than 10 MB in size.
    #[inline]
    pub fn back(self, back: impl Into<crate::ids::FileId>) -> Self {
        let back: crate::ids::FileId = back.into();
        Self(self.0.with("back", back))
    }
}
