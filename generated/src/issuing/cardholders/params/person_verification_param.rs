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
    pub fn document(mut self, document: PersonVerificationDocumentParam) -> Self {
        self.0.set("document", document);
        self
    }
}

impl Default for PersonVerificationParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
