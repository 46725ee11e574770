// Written by `cargo xtask generate`. Do not edit.
//! What `documents.proof_of_registration` of [`accounts::create`](fn@crate::accounts::create) takes.

rt::params! {
    /// Parameters for `documents[proof_of_registration][signer]` of [`accounts::create`](fn@crate::accounts::create), `documents[proof_of_ultimate_beneficial_ownership][signer]` of [`accounts::create`](fn@crate::accounts::create) and 2 more places.
    pub struct Signer;
}

impl Signer {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `person`.
    #[inline]
    pub fn person(self, person: impl Into<String>) -> Self {
        Self(self.0.with("person", rt::Value::text(person)))
    }
}

impl Default for Signer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
