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
    pub fn files(mut self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("files", Value::list(files.into_iter().map(Value::text)));
        self
    }

    /// Sets `signer`.
    #[inline]
    pub fn signer(mut self, signer: SignerNameParam) -> Self {
        self.0.set("signer", signer);
        self
    }
}

impl Default for SignerParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
