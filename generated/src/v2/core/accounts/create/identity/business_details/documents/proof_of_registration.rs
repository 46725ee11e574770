// Written by `cargo xtask generate`. Do not edit.
//! What `identity.business_details.documents.proof_of_registration` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

rt::params! {
    /// Person that is signing the document.
    ///
    /// Parameters for `identity[business_details][documents][proof_of_registration][signer]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create), `identity[business_details][documents][proof_of_ultimate_beneficial_ownership][signer]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and 4 more places.
    pub struct Signer;
}

impl Signer {
    /// The parameters that Stripe requires.
    ///
    /// - `person`: Person signing the document.
    #[inline]
    pub fn new(person: impl Into<String>) -> Self {
        Self(rt::Params::new().with("person", rt::Value::text(person)))
    }
}
