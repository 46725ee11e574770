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
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `tax_id`.
    pub fn tax_id(mut self, tax_id: impl Into<String>) -> Self {
        self.0.set("tax_id", Value::secret(tax_id));
        self
    }
}

impl Default for CompanyParam {
    fn default() -> Self {
        Self::new()
    }
}
