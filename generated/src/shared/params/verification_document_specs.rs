// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/company/verification/document`, `PostAccountsAccount/company/verification/document`, `PostTokens/account/company/verification/document`.
    pub struct VerificationDocumentSpecs;
}

impl VerificationDocumentSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `back`.
    #[inline]
    pub fn back(self, back: impl Into<String>) -> Self {
        Self(self.0.with("back", Value::text(back)))
    }

    /// Sets `front`.
    #[inline]
    pub fn front(self, front: impl Into<String>) -> Self {
        Self(self.0.with("front", Value::text(front)))
    }
}

impl Default for VerificationDocumentSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
