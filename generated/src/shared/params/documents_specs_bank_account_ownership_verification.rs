// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/documents/bank_account_ownership_verification`, `PostAccounts/documents/company_license`, `PostAccounts/documents/company_memorandum_of_association` and 21 more places.
    pub struct DocumentsSpecsBankAccountOwnershipVerification;
}

impl DocumentsSpecsBankAccountOwnershipVerification {
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
}

impl Default for DocumentsSpecsBankAccountOwnershipVerification {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
