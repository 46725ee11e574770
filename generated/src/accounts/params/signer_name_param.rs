// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/documents/proof_of_registration/signer`, `PostAccounts/documents/proof_of_ultimate_beneficial_ownership/signer`, `PostAccountsAccount/documents/proof_of_registration/signer` and 1 more places.
    pub struct SignerNameParam;
}

impl SignerNameParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `person`.
    #[inline]
    pub fn person(self, person: impl Into<String>) -> Self {
        Self(self.0.with("person", Value::text(person)))
    }
}

impl Default for SignerNameParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
