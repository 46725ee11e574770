// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccountsAccountPeople/verification/additional_document`, `PostAccountsAccountPeople/verification/document`, `PostAccountsAccountPeoplePerson/verification/additional_document` and 13 more places.
    pub struct PersonVerificationDocumentSpecs;
}

impl PersonVerificationDocumentSpecs {
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

impl Default for PersonVerificationDocumentSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
