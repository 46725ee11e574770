// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Additional information about a `company` cardholder.
    ///
    /// Parameters at `PostIssuingCardholders/company`, `PostIssuingCardholdersCardholder/company`.
    pub struct CompanyParam;
}

impl CompanyParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `tax_id`.
    #[inline]
    pub fn tax_id(self, tax_id: impl Into<String>) -> Self {
        Self(self.0.with("tax_id", Value::secret(tax_id)))
    }
}

impl Default for CompanyParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
