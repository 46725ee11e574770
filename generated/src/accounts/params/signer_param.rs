// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::SignerNameParam;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/documents/proof_of_registration`, `PostAccounts/documents/proof_of_ultimate_beneficial_ownership`, `PostAccountsAccount/documents/proof_of_registration` and 1 more places.
    pub struct SignerParam;
}

impl SignerParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `files`.
    #[inline]
    pub fn files(self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with("files", Value::list(files.into_iter().map(Value::text))))
    }

    /// Sets `signer`.
    #[inline]
    pub fn signer(self, signer: SignerNameParam) -> Self {
        Self(self.0.with("signer", signer))
    }
}

impl Default for SignerParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
