// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PersonVerificationDocumentParam;

stripe_runtime::params! {
    /// Parameters at `PostIssuingCardholders/individual/verification`, `PostIssuingCardholdersCardholder/individual/verification`.
    pub struct PersonVerificationParam;
}

impl PersonVerificationParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `document`.
    #[inline]
    pub fn document(self, document: PersonVerificationDocumentParam) -> Self {
        Self(self.0.with("document", document))
    }
}

impl Default for PersonVerificationParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
