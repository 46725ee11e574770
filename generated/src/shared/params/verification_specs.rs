// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::VerificationDocumentSpecs;

stripe_runtime::params! {
    /// Parameters at `PostAccounts/company/verification`, `PostAccountsAccount/company/verification`, `PostTokens/account/company/verification`.
    pub struct VerificationSpecs;
}

impl VerificationSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `document`.
    #[inline]
    pub fn document(self, document: VerificationDocumentSpecs) -> Self {
        Self(self.0.with("document", document))
    }
}

impl Default for VerificationSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
