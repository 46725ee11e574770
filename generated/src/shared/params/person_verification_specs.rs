// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PersonVerificationDocumentSpecs;

stripe_runtime::params! {
    /// The person's verification status.
    ///
    /// Parameters at `PostAccountsAccountPeople/verification`, `PostAccountsAccountPeoplePerson/verification`, `PostAccountsAccountPersons/verification` and 5 more places.
    pub struct PersonVerificationSpecs;
}

impl PersonVerificationSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `additional_document`.
    #[inline]
    pub fn additional_document(
        self,
        additional_document: PersonVerificationDocumentSpecs,
    ) -> Self {
        Self(self.0.with("additional_document", additional_document))
    }

    /// Sets `document`.
    #[inline]
    pub fn document(self, document: PersonVerificationDocumentSpecs) -> Self {
        Self(self.0.with("document", document))
    }
}

impl Default for PersonVerificationSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
