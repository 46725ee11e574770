// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::DocumentsSpecsBankAccountOwnershipVerification;

stripe_runtime::params! {
    /// Documents that may be submitted to satisfy various informational requests.
    ///
    /// Parameters at `PostAccountsAccountBankAccountsId/documents`, `PostAccountsAccountExternalAccountsId/documents`, `PostExternalAccountsId/documents` and 7 more places.
    pub struct ExternalAccountDocumentsParam;
}

impl ExternalAccountDocumentsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `bank_account_ownership_verification`.
    #[inline]
    pub fn bank_account_ownership_verification(
        self,
        bank_account_ownership_verification: DocumentsSpecsBankAccountOwnershipVerification,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "bank_account_ownership_verification",
                    bank_account_ownership_verification,
                ),
        )
    }
}

impl Default for ExternalAccountDocumentsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
